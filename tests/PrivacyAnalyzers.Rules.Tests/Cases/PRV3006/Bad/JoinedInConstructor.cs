// A list of addresses joined into the constructor's to.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        var recipients = string.Join(",", customers.Select(c => c.Email));
        var message = new MailMessage("info@shop.example", recipients, "Notice", text); // expect: PRV3006
        client.Send(message);
    }
}
