// Guards inside lambdas and in front of them.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue, CancellationToken stop)
    {
        await Parallel.ForEachAsync(customers, stop, async (customer, token) =>
        {
            if (customer.OptOut) return; // mutate: remove
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        });

        await Task.WhenAll(customers
            .Where(c => !c.OptOut) // mutate: remove
            .Select(async c => await sender.SendEmailAsync(c.Email, issue.Title, issue.Body)));
    }
}
