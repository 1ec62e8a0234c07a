// A stream of customers with a guard.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IAsyncEnumerable<Customer> customers, Issue issue)
    {
        await foreach (var customer in customers)
        {
            if (customer is { OptOut: true }) continue; // mutate: remove
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        }
    }
}
