// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task<int> SendCampaignAsync(List<Customer> customers, Issue issue)
    {
        var allowed = customers.Where(c => !c.OptOut).ToList();
        foreach (var customer in allowed) // mutate: in allowed ==> in customers
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        return allowed.Count;
    }
}
