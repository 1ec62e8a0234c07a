// switch on the flag.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        switch (customer.OptOut) // mutate: customer.OptOut ==> customer.IsVip
        {
            case true:
                return;
            default:
                await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
                break;
        }
    }
}
