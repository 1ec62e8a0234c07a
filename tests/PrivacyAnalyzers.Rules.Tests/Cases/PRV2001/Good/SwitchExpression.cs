// A switch expression gives the answer.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        var allowed = customer switch
        {
            { OptOut: true } => false, // mutate: OptOut ==> IsVip
            _ => true,
        };
        if (allowed)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
