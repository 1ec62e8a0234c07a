// Added from a lambda.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(List<Customer> customers, string text)
    {
        var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        customers.ForEach(c => message.To.Add(c.Email)); // expect: PRV3006
        client.Send(message);
    }
}
