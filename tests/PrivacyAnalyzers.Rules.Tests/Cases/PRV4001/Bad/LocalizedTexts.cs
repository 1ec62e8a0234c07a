// A localizer fills what it is given into a text.
// uses: Shop
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Shop;

public interface ITexts
{
    string this[string key, params object[] arguments] { get; }
}

public class Desk(IStringLocalizer<Desk> texts, ITexts own, ILogger<Desk> logger)
{
    public void Receive(Customer customer)
    {
        logger.LogInformation(texts["Received", customer.Email]); // expect: PRV4001
        logger.LogInformation("{Text}", texts["Received", 3, customer.Name].Value); // expect: PRV4001
    }

    public void Answer(Customer customer)
    {
        var text = own["Answered", customer.Id, customer.Phone];
        logger.LogInformation(text); // expect: PRV4001
    }

    public void Close(Customer customer)
    {
        object[] filled = [customer.Email];
        logger.LogInformation(texts["Closed", filled]); // expect: PRV4001
    }
}
