// The whole table is written to.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in db.Customers) // expect: PRV2005
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
