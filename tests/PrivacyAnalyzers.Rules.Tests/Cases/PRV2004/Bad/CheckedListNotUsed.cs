// The checked list is made, and the unchecked one is sent to.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task<int> SendCampaignAsync(List<Customer> customers, Issue issue)
    {
        var allowed = customers.Where(c => !c.OptOut).ToList();
        foreach (var customer in customers)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2004
        return allowed.Count;
    }
}
