// The addresses of last year's campaign, from a file on somebody's disk.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var address in File.ReadAllLines("campaign-2023.txt"))
            await sender.SendEmailAsync(address, issue.Title, issue.Body); // expect: PRV2003
    }
}
