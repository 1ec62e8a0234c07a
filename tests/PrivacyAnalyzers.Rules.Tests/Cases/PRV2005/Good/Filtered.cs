// The filter stands alone, in a chain, and with others.
// uses: Shop, ShopDb
using Microsoft.EntityFrameworkCore;
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in db.Customers.Where(c => !c.OptOut)) // mutate: .Where(c => !c.OptOut) ==>
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }

    public async Task SendVipCampaignAsync(Issue issue)
    {
        var targets = await db.Customers
            .Where(c => c.IsVip)
            .Where(c => c.OptOut == false) // mutate: remove
            .OrderBy(c => c.Id)
            .ToListAsync();
        foreach (var customer in targets)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
