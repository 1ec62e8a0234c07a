// The table as a stream.
// uses: Shop, ShopDb
using Microsoft.EntityFrameworkCore;
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendNewsletterAsync(Issue issue)
    {
        await foreach (var customer in db.Customers.AsNoTracking().AsAsyncEnumerable()) // expect: PRV2005
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
