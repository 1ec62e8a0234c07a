// The address is a constant.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Terms(IEmailSender sender)
{
    private const string Address = "http://www.shop.example/terms";

    [ProcessedFor("service-notice")]
    public Task TellAsync(Customer customer) => sender.SendEmailAsync(customer.Email, "Our terms change", $"Read them at {Address}."); // expect: PRV5006
}
