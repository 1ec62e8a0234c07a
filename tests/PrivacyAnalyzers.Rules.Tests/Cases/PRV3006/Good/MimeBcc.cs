// MimeKit: Bcc, one by one and as a range.
// uses: Shop, MimeKit
using MailKit.Net.Smtp;
using MimeKit;
using Shop;

public class NoticeService(ISmtpClient client)
{
    public async Task AnnounceAsync(IReadOnlyList<Customer> customers, IReadOnlyList<Customer> others, string text)
    {
        var message = new MimeMessage { Subject = "Notice", Body = new TextPart("plain") { Text = text } };
        message.To.Add(MailboxAddress.Parse("info@shop.example"));
        foreach (var customer in customers)
            message.Bcc.Add(MailboxAddress.Parse(customer.Email)); // mutate: Bcc ==> To
        message.Bcc.AddRange(others.Select(c => new MailboxAddress(c.Name, c.Email))); // mutate: Bcc ==> Cc
        await client.SendAsync(message);
    }
}
