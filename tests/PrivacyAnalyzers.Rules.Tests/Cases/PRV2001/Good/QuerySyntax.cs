// LINQ's query syntax.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        var targets = from c in customers
                      where !c.OptOut // mutate: remove
                      orderby c.Id
                      select c;
        foreach (var customer in targets)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
