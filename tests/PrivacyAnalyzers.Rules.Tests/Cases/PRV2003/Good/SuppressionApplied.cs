// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    private readonly HashSet<string> _suppressed = new();

    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var address in await File.ReadAllLinesAsync("campaign.txt"))
        {
            if (_suppressed.Contains(address)) // mutate: _suppressed.Contains(address) ==> address.Length == 0
                continue;
            await sender.SendEmailAsync(address, issue.Title, issue.Body);
        }
    }
}
