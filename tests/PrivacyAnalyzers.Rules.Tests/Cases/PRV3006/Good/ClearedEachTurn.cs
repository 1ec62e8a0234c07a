// The same message again, but its recipients are cleared first.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        using var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        foreach (var customer in customers)
        {
            message.To.Clear(); // mutate: remove
            message.To.Add(customer.Email);
            client.Send(message);
        }
    }
}
