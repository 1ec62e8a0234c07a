// Nothing is called newsletter here, but the code says what it is for.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[ProcessedFor("marketing.campaign")]
public class Batch(IEmailSender sender)
{
    public async Task RunAsync(Customer customer, Issue issue)
    {
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2001
    }
}
