// The service behind the interface is told to leave the suppression list aside.
// uses: Shop
using Shop;

public interface IMailSender
{
    Task SendAsync(string to, string subject, string body, bool bypassSuppression);
}

public class NewsletterService(IMailSender sender)
{
    public async Task SendNewsletterAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
            await sender.SendAsync(customer.Email, issue.Title, issue.Body, bypassSuppression: true); // expect: PRV2007
    }
}
