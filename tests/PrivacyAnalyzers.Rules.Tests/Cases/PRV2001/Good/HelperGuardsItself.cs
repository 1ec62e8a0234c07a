// The helper checks, its callers need not.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
            await DeliverAsync(customer, issue);
    }

    private async Task DeliverAsync(Customer target, Issue issue)
    {
        if (target.OptOut) return; // mutate: remove
        await sender.SendEmailAsync(target.Email, issue.Title, issue.Body);
    }
}
