// The helper that sends leaves the check to its caller, who forgets it.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
            await DeliverAsync(customer, issue); // expect: PRV2001
    }

    private async Task DeliverAsync(Customer target, Issue issue)
    {
        await sender.SendEmailAsync(target.Email, issue.Title, issue.Body);
    }
}
