// The joined addresses go to Bcc.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        using var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        message.Bcc.Add(string.Join(",", customers.Select(c => c.Email))); // mutate: Bcc ==> CC
        client.Send(message);
    }
}
