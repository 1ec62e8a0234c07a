// A helper makes a message for each.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        foreach (var customer in customers)
        {
            var message = Create(customer.Email, text);
            client.Send(message);
        }

        foreach (var message in customers.Select(c => Create(c.Email, text)))
            client.Send(message);
    }

    private static MailMessage Create(string to, string text)
    {
        var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        message.To.Add(to);
        return message;
    }
}
