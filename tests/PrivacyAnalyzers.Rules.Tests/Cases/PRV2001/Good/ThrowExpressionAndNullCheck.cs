// Checks of other things between the check and the send do no harm.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        if (customer.OptOut) // mutate: customer.OptOut ==> issue.Body.Length == 0
            throw new InvalidOperationException("refused");
        var target = customer.Email ?? throw new ArgumentException("no address");
        try
        {
            await sender.SendEmailAsync(target, issue.Title, issue.Body);
        }
        finally
        {
            customer.LastOrderAt = DateTime.UtcNow;
        }
    }
}
