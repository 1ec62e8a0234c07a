// The helper sends what the query picked.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in db.Customers.Where(c => c.IsVip)) // expect: PRV2005
            await DeliverAsync(customer, issue);
    }

    private Task DeliverAsync(Customer customer, Issue issue) => sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
}
