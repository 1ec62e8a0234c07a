// The query has a condition, but not the one that matters.
// uses: Shop, ShopDb
using Microsoft.EntityFrameworkCore;
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var targets = await db.Customers.Where(c => c.Country == "JP" && c.IsVip).ToListAsync(); // expect: PRV2005
        foreach (var customer in targets)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
