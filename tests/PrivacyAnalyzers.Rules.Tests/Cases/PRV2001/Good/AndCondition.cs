// One of several conditions that must all hold.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        if (customer.Email != null && !customer.OptOut && customer.Country == "JP") // mutate: && !customer.OptOut ==>
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
