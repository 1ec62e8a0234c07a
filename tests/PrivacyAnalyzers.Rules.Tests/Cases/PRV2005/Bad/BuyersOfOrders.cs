// The people are reached through their orders.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var buyers = db.Orders.Where(o => o.Total > 10000).Select(o => o.Customer).Distinct().ToList(); // expect: PRV2005
        foreach (var buyer in buyers)
            await sender.SendEmailAsync(buyer.Email, issue.Title, issue.Body);
    }
}
