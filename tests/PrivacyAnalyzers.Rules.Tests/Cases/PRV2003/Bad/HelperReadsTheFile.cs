// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var address in Addresses())
            await sender.SendEmailAsync(address, issue.Title, issue.Body); // expect: PRV2003
    }

    private static IEnumerable<string> Addresses() => File.ReadLines("addresses.csv").Select(line => line.Split(';')[0]);
}
