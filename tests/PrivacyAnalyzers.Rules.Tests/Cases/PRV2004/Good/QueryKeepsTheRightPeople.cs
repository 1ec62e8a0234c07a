// uses: Shop, ShopDb
using Microsoft.EntityFrameworkCore;
using Shop;

public class CampaignService(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var recipients = await db.Customers.Where(c => !c.OptOut && c.Country == "JP").ToListAsync(); // mutate: !c.OptOut ==> c.OptOut
        foreach (var recipient in recipients)
            await sender.SendEmailAsync(recipient.Email, issue.Title, issue.Body);
    }
}
