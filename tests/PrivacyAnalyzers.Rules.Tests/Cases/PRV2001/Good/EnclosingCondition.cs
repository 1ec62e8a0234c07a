// An if around the send, with and without an else.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public int Skipped { get; private set; }

    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        if (!customer.OptOut) // mutate: !customer.OptOut ==> customer.IsVip
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }

    public async Task SendNewsletterAgainAsync(Customer customer, Issue issue)
    {
        if (customer.OptOut) // mutate: customer.OptOut ==> customer.IsVip
            Skipped++;
        else
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
