// MimeKit: Cc in a loop.
// uses: Shop, MimeKit
using MailKit.Net.Smtp;
using MimeKit;
using Shop;

public class NoticeService(ISmtpClient client)
{
    public async Task AnnounceAsync(IReadOnlyList<Customer> customers, string text)
    {
        var message = new MimeMessage();
        message.Subject = "Notice";
        message.Body = new TextPart("plain") { Text = text };
        for (var i = 0; i < customers.Count; i++)
            message.Cc.Add(MailboxAddress.Parse(customers[i].Email)); // expect: PRV3006
        await client.SendAsync(message);
    }
}
