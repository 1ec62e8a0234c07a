// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(List<Customer> customers, Issue issue)
    {
        foreach (var customer in customers.Where(c => !c.OptOut)) // mutate: !c.OptOut ==> c.OptOut
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
