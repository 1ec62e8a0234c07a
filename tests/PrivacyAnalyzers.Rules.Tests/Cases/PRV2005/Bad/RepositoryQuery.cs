// A repository gives a query, which is sorted and cut.
// uses: Shop
using Shop;

public class CampaignJob(ICustomerRepository customers, IEmailSender sender)
{
    public async Task SendPromotionAsync(Issue issue)
    {
        foreach (var customer in customers.Query().OrderByDescending(c => c.LastOrderAt).Take(500)) // expect: PRV2005
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
