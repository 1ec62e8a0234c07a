// After the filter only addresses are left; they are still checked people's.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        var addresses = customers.Where(c => !c.OptOut).Select(c => c.Email).Distinct().ToList(); // mutate: .Where(c => !c.OptOut) ==>
        foreach (var address in addresses)
            await sender.SendEmailAsync(address, issue.Title, issue.Body);
    }
}
