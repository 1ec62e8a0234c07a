// Early return.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        if (customer.OptOut) // mutate: customer.OptOut ==> !customer.OptOut
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
