// Bcc hides the recipients from each other.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        using var message = new MailMessage("info@shop.example", "info@shop.example", "Notice", text);
        foreach (var customer in customers)
            message.Bcc.Add(customer.Email); // mutate: Bcc ==> To
        client.Send(message);
    }
}
