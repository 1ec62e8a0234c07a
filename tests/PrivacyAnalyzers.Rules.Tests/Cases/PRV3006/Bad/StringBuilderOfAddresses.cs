// The recipients' line is written by hand.
// uses: Shop
using System.Net.Mail;
using System.Text;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        var line = new StringBuilder();
        foreach (var customer in customers)
            line.Append(customer.Email).Append(',');
        var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        message.To.Add(line.ToString().TrimEnd(',')); // expect: PRV3006
        client.Send(message);
    }
}
