// The helper sends, its only caller checks.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
        {
            if (!customer.OptOut) // mutate: !customer.OptOut ==> customer.IsVip
                await DeliverAsync(customer, issue);
        }
    }

    private async Task DeliverAsync(Customer target, Issue issue)
    {
        await sender.SendEmailAsync(target.Email, issue.Title, issue.Body);
    }
}
