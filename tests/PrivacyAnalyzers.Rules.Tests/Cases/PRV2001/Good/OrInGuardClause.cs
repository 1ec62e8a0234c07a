// One of several reasons to turn away.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        if (string.IsNullOrEmpty(customer.Email) || customer.OptOut) // mutate: || ==> &&
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
