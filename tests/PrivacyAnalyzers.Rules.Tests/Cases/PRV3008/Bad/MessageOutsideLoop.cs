// Sent in every turn, and nobody clears To: the tenth sees the nine before.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        foreach (var customer in customers)
        {
            message.To.Add(customer.Email); // expect: PRV3008
            client.Send(message);
        }
    }
}
