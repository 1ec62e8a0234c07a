// Sent from a lambda, in parallel.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue, CancellationToken stop) =>
        Parallel.ForEachAsync(customers, stop, async (customer, token) =>
        {
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2001
        });
}
