// A new message in every call of the lambda.
// uses: Shop, MimeKit
using MailKit.Net.Smtp;
using MimeKit;
using Shop;

public class NoticeService(ISmtpClient client)
{
    public Task AnnounceAsync(IEnumerable<Customer> customers, string text) => Task.WhenAll(customers.Select(async c =>
    {
        var message = new MimeMessage { Subject = "Notice", Body = new TextPart("plain") { Text = text } };
        message.To.Add(MailboxAddress.Parse(c.Email));
        await client.SendAsync(message);
    }));
}
