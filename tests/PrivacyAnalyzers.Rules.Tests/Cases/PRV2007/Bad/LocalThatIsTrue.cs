// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        const bool everybody = true;
        foreach (var customer in customers)
            await SendAsync(customer, issue, includeUnsubscribed: everybody); // expect: PRV2007
    }

    private async Task SendAsync(Customer customer, Issue issue, bool includeUnsubscribed)
    {
        if (!includeUnsubscribed && customer.OptOut)
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
