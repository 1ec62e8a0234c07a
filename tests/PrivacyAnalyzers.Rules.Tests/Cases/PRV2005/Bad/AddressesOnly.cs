// Only the addresses are fetched: nothing can be checked afterwards.
// uses: Shop, ShopDb
using Microsoft.EntityFrameworkCore;
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendNewsletterAsync(Issue issue)
    {
        var addresses = await db.Customers.Select(c => c.Email).Distinct().ToListAsync(); // expect: PRV2005
        foreach (var address in addresses)
            await sender.SendEmailAsync(address, issue.Title, issue.Body);
    }
}
