// A list somebody else picked, and nothing checked here.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
        {
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2001
        }
    }
}
