// LINQ's query syntax.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendNewsletterAsync(Issue issue)
    {
        var targets = from c in db.Customers where c.Country == "JP" select c; // expect: PRV2005
        foreach (var customer in targets)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
