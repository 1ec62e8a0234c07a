// The newsletter goes out without a look at the person's own flag.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2001
    }
}
