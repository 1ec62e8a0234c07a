// A service knows who refused.
// uses: Shop
using Shop;

public interface IOptOutService
{
    Task<bool> IsOptedOutAsync(int customerId);
}

public class CampaignService(IEmailSender sender, IOptOutService optOuts)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
        {
            if (await optOuts.IsOptedOutAsync(customer.Id)) continue; // mutate: remove
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        }
    }
}
