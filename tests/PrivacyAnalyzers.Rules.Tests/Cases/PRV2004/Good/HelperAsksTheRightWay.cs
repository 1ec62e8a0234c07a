// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
            await SendOneAsync(customer, issue);
    }

    private async Task SendOneAsync(Customer customer, Issue issue)
    {
        if (customer.OptOut) // mutate: customer.OptOut ==> !customer.OptOut
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
