// The text comes from a file, the people from the store.
// uses: Shop
using Shop;

public class CampaignService(ICustomerRepository customers, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var template = await File.ReadAllTextAsync("campaign.html");
        foreach (var customer in customers.GetAll().Where(c => !c.OptOut)) // mutate: .Where(c => !c.OptOut) ==>
            await sender.SendEmailAsync(customer.Email, issue.Title, template);
    }
}
