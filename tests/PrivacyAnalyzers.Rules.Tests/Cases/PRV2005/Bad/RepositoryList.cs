// A repository gives everybody.
// uses: Shop
using Shop;

public class CampaignJob(ICustomerRepository customers, IEmailSender sender)
{
    public async Task SendNewsletterAsync(Issue issue)
    {
        var all = await customers.ListAsync(); // expect: PRV2005
        foreach (var customer in all)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
