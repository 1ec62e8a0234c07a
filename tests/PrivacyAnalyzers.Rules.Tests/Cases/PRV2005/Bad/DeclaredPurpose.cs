// Nothing is called newsletter, but the job says what it is for.
// uses: Shop, ShopDb
using PrivacyAnalyzers.Annotations;
using Shop;

public class WeeklyJob(ShopDb db, IEmailSender sender)
{
    [ProcessedFor("marketing.newsletter")]
    public async Task RunAsync(Issue issue)
    {
        foreach (var customer in db.Customers.OrderBy(c => c.Id)) // expect: PRV2005
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
