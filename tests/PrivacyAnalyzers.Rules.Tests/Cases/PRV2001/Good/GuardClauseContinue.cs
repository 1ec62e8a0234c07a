// Guard clause in a loop.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
        {
            if (customer.OptOut) continue; // mutate: remove
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        }
    }
}
