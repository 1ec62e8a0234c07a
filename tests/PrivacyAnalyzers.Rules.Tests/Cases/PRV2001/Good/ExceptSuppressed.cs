// The suppression list is taken off.
// uses: Shop
using Shop;

public interface ISuppressionList
{
    Task<IReadOnlyCollection<string>> GetSuppressedEmailsAsync();
}

public class CampaignService(IEmailSender sender, ISuppressionList suppressions)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        var suppressed = await suppressions.GetSuppressedEmailsAsync();
        foreach (var address in customers.Select(c => c.Email).Except(suppressed)) // mutate: .Except(suppressed) ==>
            await sender.SendEmailAsync(address, issue.Title, issue.Body);
    }
}
