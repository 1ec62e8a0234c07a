// A copy, and the register is asked about each one in it; somebody else stands beside.
// uses: Shop
using Microsoft.Extensions.Caching.Memory;
using Shop;

public interface IOptOutService
{
    Task<bool> IsOptedOutAsync(int customerId);
}

public class CampaignService(IMemoryCache cache, IOptOutService optOuts, IEmailSender sender)
{
    public async Task SendCampaignAsync(Customer editor, Issue issue)
    {
        foreach (var customer in cache.Get<List<Customer>>("recipients")!)
        {
            if (await optOuts.IsOptedOutAsync(customer.Id)) continue; // mutate: await optOuts.IsOptedOutAsync(customer.Id) ==> !await optOuts.IsOptedOutAsync(customer.Id) // mutate: IsOptedOutAsync(customer.Id) ==> IsOptedOutAsync(editor.Id) // mutate: move down
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        }
    }
}
