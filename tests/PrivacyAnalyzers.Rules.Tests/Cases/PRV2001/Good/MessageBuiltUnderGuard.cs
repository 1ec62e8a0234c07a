// The message is built and sent under the guard.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NewsletterService(SmtpClient client)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        if (customer.OptOut) return; // mutate: remove
        using var message = new MailMessage("news@shop.example", customer.Email);
        message.Subject = issue.Title;
        message.Body = issue.Body;
        await client.SendMailAsync(message);
    }
}
