// Asked once here, and not again in there.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
        {
            if (customer.OptOut) // mutate: customer.OptOut ==> customer.IsVip
                continue;
            await SendAsync(customer, issue, skipOptOut: true);
        }
    }

    private async Task SendAsync(Customer customer, Issue issue, bool skipOptOut)
    {
        if (!skipOptOut && customer.OptOut)
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
