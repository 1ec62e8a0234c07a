// MimeKit: a whole list at once.
// uses: Shop, MimeKit
using MailKit.Net.Smtp;
using MimeKit;
using Shop;

public class NoticeService(ISmtpClient client)
{
    public async Task AnnounceAsync(IEnumerable<Customer> customers, string text)
    {
        var message = new MimeMessage { Subject = "Notice", Body = new TextPart("plain") { Text = text } };
        message.To.AddRange(customers.Select(c => new MailboxAddress(c.Name, c.Email))); // expect: PRV3006
        await client.SendAsync(message);
    }
}
