// A local function sends, the code around it checks.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
        {
            if (customer.OptOut) continue; // mutate: remove
            await Deliver(customer.Email);
        }

        Task Deliver(string to) => sender.SendEmailAsync(to, issue.Title, issue.Body);
    }
}
