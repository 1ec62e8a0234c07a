// A pattern that asks for the flag.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        if (customer is { OptOut: false, Country: "JP" }) // mutate: OptOut: false, ==>
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
