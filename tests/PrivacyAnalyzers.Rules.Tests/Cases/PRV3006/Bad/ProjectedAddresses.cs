// The addresses are projected to MailAddress first.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        foreach (var target in customers.Where(c => c.IsVip).Select(c => new MailAddress(c.Email)))
            message.To.Add(target); // expect: PRV3006
        client.Send(message);
    }
}
