// A text with nothing of the customer in it; and what is kept under several keys is not made of them.
// uses: Shop
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Shop;

public interface IScores
{
    Score this[string email, params object[] keys] { get; }
}

public interface IColours
{
    string this[string email, params object[] keys] { get; set; }
}

public class Score
{
    public override string ToString() => "high";
}

public class Desk(IStringLocalizer<Desk> texts, IScores scores, IColours colours, ILogger<Desk> logger)
{
    public void Receive(Customer customer) => logger.LogInformation(texts["Received", customer.Id]); // mutate: customer.Id ==> customer.Email

    public void Rate(Customer customer) => logger.LogInformation("{Score}", scores[customer.Email, customer.Phone]);

    public void Paint(Customer customer) => logger.LogInformation("{Colour}", colours[customer.Email, customer.Phone]);
}
