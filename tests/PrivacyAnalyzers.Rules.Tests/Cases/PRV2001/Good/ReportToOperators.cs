// The report about a campaign goes to the operators.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public Task SendCampaignReportAsync(int sent, int failed) =>
        sender.SendEmailAsync("ops@shop.example", "Campaign finished", $"{sent} sent, {failed} failed");
}
