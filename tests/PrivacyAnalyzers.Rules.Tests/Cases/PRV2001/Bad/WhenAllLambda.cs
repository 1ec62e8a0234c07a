// One task for each customer.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(List<Customer> customers, Issue issue)
    {
        await Task.WhenAll(customers.Select(c => sender.SendEmailAsync(c.Email, issue.Title, issue.Body))); // expect: PRV2001
    }
}
