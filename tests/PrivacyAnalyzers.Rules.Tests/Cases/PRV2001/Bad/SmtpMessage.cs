// A MailMessage built over several statements.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NewsletterService(SmtpClient client)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        using var message = new MailMessage();
        message.From = new MailAddress("news@shop.example");
        message.To.Add(customer.Email);
        message.Subject = issue.Title;
        message.Body = issue.Body;
        await client.SendMailAsync(message); // expect: PRV2001
    }
}
