// The filtered list lies in a local, sorted, cut and turned into an array.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        var targets = customers
            .Where(c => !c.OptOut) // mutate: remove
            .OrderBy(c => c.Id)
            .Take(100)
            .ToArray();
        for (var i = 0; i < targets.Length; i++)
            await sender.SendEmailAsync(targets[i].Email, issue.Title, issue.Body);
    }
}
