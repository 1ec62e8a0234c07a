// The repository's method says that only the willing come.
// uses: Shop
using Shop;

public interface ICampaignRepository
{
    Task<List<Customer>> GetOptedInCustomersAsync();
    Task<List<Customer>> GetCustomersWithMarketingConsentAsync();
}

public class CampaignJob(ICampaignRepository customers, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in await customers.GetOptedInCustomersAsync())
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }

    public async Task SendNewsletterAsync(Issue issue)
    {
        var targets = await customers.GetCustomersWithMarketingConsentAsync();
        foreach (var customer in targets)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
