// The answer waits in a local.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        var wanted = !customer.OptOut; // mutate: !customer.OptOut ==> customer.IsVip
        var valid = customer.Email.Contains('@');
        if (wanted && valid)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
