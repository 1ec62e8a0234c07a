// A set of those who refused is asked, in the loop and in the query.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender, HashSet<string> unsubscribedEmails, HashSet<int> optedOutIds)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
        {
            if (unsubscribedEmails.Contains(customer.Email)) continue; // mutate: remove
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        }
    }

    public async Task SendNewsletterAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers.Where(c => !optedOutIds.Contains(c.Id))) // mutate: !optedOutIds.Contains(c.Id) ==> c.IsVip
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
