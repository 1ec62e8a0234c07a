// A stream of customers.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IAsyncEnumerable<Customer> customers, Issue issue)
    {
        await foreach (var customer in customers)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2001
    }
}
