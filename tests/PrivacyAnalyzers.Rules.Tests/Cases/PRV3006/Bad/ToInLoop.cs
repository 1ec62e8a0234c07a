// Everybody is added to To, and one message goes out.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        using var message = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "Notice", Body = text };
        foreach (var customer in customers)
            message.To.Add(customer.Email); // expect: PRV3006
        client.Send(message);
    }
}
