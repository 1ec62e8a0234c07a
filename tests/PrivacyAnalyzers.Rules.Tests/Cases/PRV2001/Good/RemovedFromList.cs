// RemoveAll takes them out of the list itself.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(List<Customer> customers, Issue issue)
    {
        customers.RemoveAll(c => c.OptOut); // mutate: remove
        foreach (var customer in customers)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
