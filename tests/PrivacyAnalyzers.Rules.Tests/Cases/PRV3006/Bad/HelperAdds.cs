// A helper adds; the loop stands with the caller.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(IEnumerable<Customer> customers, string text)
    {
        var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        foreach (var customer in customers)
            AddRecipient(message, customer); // expect: PRV3006
        client.Send(message);
    }

    private static void AddRecipient(MailMessage message, Customer customer) => message.To.Add(new MailAddress(customer.Email));
}
