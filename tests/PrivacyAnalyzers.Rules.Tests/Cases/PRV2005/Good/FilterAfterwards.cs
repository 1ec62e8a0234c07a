// Everything is fetched, and the filter comes in memory.
// uses: Shop
using Shop;

public class CampaignJob(ICustomerRepository customers, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var all = await customers.ListAsync();
        var targets = all.Where(c => !c.OptOut); // mutate: .Where(c => !c.OptOut) ==>
        foreach (var customer in targets)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
