// One message each.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        foreach (var customer in customers)
        {
            using var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
            message.To.Add(new MailAddress(customer.Email, customer.Name));
            client.Send(message);
        }
    }
}
