// uses: Shop
using Microsoft.Extensions.Caching.Memory;
using Shop;

public interface IOptOutService
{
    Task<bool> IsOptedOutAsync(int customerId);
}

public class CampaignService(IMemoryCache cache, IOptOutService optOuts, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in cache.Get<List<Customer>>("recipients")!)
        {
            if (await optOuts.IsOptedOutAsync(customer.Id)) // mutate: await optOuts.IsOptedOutAsync(customer.Id) ==> customer.IsVip
                continue;
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        }
    }
}
