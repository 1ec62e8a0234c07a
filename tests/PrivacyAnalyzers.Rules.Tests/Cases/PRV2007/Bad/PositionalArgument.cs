// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(Customer customer, Issue issue) => await SendAsync(customer, issue, true); // expect: PRV2007

    private async Task SendAsync(Customer customer, Issue issue, bool ignoreOptOut)
    {
        if (customer.OptOut && !ignoreOptOut)
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
