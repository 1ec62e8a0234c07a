// The same with MimeKit and MailKit.
// uses: Shop, MimeKit
using MailKit.Net.Smtp;
using MimeKit;
using Shop;

public class NewsletterService(ISmtpClient client)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Shop", "news@shop.example"));
        message.To.Add(new MailboxAddress(customer.Name, customer.Email));
        message.Subject = issue.Title;
        message.Body = new TextPart("plain") { Text = issue.Body };
        await client.SendAsync(message); // expect: PRV2001
    }
}
