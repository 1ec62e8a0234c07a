// The answer is thrown away before it is used.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(Customer customer, Issue issue, bool force)
    {
        var allowed = !customer.OptOut;
        if (force)
            allowed = true;
        if (allowed)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2004
    }
}
