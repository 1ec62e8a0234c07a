// The private helper asks, and turns away the wrong people; its caller leaves it to the helper.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
            await SendOneAsync(customer, issue); // expect: PRV2004
    }

    private async Task SendOneAsync(Customer customer, Issue issue)
    {
        if (!customer.OptOut)
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
