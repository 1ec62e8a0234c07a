// Cc instead of Bcc.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public async Task AnnounceAsync(List<Customer> customers, string text)
    {
        var message = new MailMessage("info@shop.example", "info@shop.example", "Notice", text);
        foreach (var customer in customers)
        {
            message.CC.Add(new MailAddress(customer.Email, customer.Name)); // expect: PRV3006
        }

        await client.SendMailAsync(message);
    }
}
