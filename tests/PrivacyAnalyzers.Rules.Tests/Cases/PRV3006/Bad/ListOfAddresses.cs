// No person objects, just a list of addresses.
using System.Net.Mail;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<string> customerEmails, string text)
    {
        var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        foreach (var item in customerEmails)
            message.To.Add(item); // todo: PRV3006
        client.Send(message);
    }
}
