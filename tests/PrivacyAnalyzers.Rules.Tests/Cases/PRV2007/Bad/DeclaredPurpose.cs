// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class ShopMailer(IEmailSender sender)
{
    public async Task SendAsync(Customer customer, Issue issue, bool ignorePreferences)
    {
        if (!ignorePreferences && customer.OptOut)
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}

public class YearEnd(ShopMailer mailer)
{
    [ProcessedFor("marketing")]
    public Task GreetAsync(Customer customer, Issue issue) => mailer.SendAsync(customer, issue, ignorePreferences: true); // expect: PRV2007
}
