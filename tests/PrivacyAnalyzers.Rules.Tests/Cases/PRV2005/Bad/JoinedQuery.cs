// A join that reaches the buyers of a product.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var buyers = from o in db.Orders join c in db.Customers on o.Customer.Id equals c.Id select c; // expect: PRV2005
        foreach (var buyer in buyers)
            await sender.SendEmailAsync(buyer.Email, issue.Title, issue.Body);
    }
}
