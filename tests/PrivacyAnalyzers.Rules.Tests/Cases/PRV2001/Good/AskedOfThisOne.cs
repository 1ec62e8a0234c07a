// Asked of whoever gets it, before it goes; somebody else stands beside.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Customer referrer, Issue issue)
    {
        if (customer.OptOut) return; // mutate: customer.OptOut ==> !customer.OptOut // mutate: customer.OptOut ==> referrer.OptOut // mutate: move down
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
