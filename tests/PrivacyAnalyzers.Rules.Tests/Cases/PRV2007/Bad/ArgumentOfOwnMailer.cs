// The mailer would have asked; this call tells it not to.
// uses: Shop
using Shop;

public class ShopMailer(IEmailSender sender)
{
    public async Task SendAsync(Customer customer, Issue issue, bool skipOptOut = false)
    {
        if (!skipOptOut && customer.OptOut)
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}

public class CampaignService(ShopMailer mailer)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
            await mailer.SendAsync(customer, issue, skipOptOut: true); // expect: PRV2007
    }
}
