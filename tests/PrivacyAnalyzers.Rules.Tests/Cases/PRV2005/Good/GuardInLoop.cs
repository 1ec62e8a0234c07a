// The query takes all, the loop checks each.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in db.Customers)
        {
            if (customer.OptOut) continue; // mutate: remove
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        }
    }
}
