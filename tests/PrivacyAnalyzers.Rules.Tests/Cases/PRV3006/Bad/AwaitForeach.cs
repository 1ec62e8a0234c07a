// From a stream.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public async Task AnnounceAsync(IAsyncEnumerable<Customer> customers, string text)
    {
        using var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        await foreach (var customer in customers)
            message.To.Add(customer.Email); // expect: PRV3006
        await client.SendMailAsync(message);
    }
}
