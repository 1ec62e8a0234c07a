// Where in front of the loop.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        foreach (var customer in customers.Where(c => c.Country == "JP" && !c.OptOut)) // mutate: && !c.OptOut ==>
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
