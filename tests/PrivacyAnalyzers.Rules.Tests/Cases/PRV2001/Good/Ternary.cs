// The conditional expression.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public Task SendNewsletterAsync(Customer customer, Issue issue) =>
        customer.OptOut // mutate: customer.OptOut ==> customer.IsVip
            ? Task.CompletedTask
            : sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
}
