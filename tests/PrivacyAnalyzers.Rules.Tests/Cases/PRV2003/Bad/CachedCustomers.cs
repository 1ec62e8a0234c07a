// uses: Shop
using Microsoft.Extensions.Caching.Memory;
using Shop;

public class CampaignService(IMemoryCache cache, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var customers = cache.Get<List<Customer>>("recipients")!;
        foreach (var customer in customers)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2003
    }
}
