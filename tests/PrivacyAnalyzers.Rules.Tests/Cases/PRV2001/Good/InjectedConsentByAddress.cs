// A service that is asked about the address instead of the id.
// uses: Shop
using Shop;

public interface IContactPreferences
{
    ValueTask<bool> HasMarketingConsentAsync(string email, CancellationToken stop);
}

public class CampaignService(IEmailSender sender, IContactPreferences preferences)
{
    public async Task SendCampaignAsync(Customer customer, Issue issue, CancellationToken stop)
    {
        var agreed = await preferences.HasMarketingConsentAsync(customer.Email, stop).ConfigureAwait(false);
        if (!agreed) return; // mutate: remove
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
