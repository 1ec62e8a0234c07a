// Another switch than that of a refusal.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        foreach (var customer in customers.Where(c => !c.OptOut)) // mutate: .Where(c => !c.OptOut) ==>
            await SendAsync(customer, issue, skipPreview: true);
    }

    private async Task SendAsync(Customer customer, Issue issue, bool skipPreview)
    {
        if (!skipPreview)
            issue.Body = "[preview] " + issue.Body;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
