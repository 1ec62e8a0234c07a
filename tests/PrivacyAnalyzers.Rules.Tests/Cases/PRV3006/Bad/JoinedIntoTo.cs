// The joined addresses are added to To.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        using var message = new MailMessage();
        message.From = new MailAddress("info@shop.example");
        message.To.Add(string.Join(", ", customers.Select(c => c.Email))); // expect: PRV3006
        message.Body = text;
        client.Send(message);
    }
}
