// Of two callers of the same helper one checks; the other is reported.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(Customer customer, Issue issue)
    {
        if (customer.OptOut)
            return;
        await DeliverAsync(customer.Email, issue);
    }

    public async Task ResendCampaignAsync(Customer customer, Issue issue)
    {
        await DeliverAsync(customer.Email, issue); // expect: PRV2001
    }

    private Task DeliverAsync(string to, Issue issue) => sender.SendEmailAsync(to, issue.Title, issue.Body);
}
