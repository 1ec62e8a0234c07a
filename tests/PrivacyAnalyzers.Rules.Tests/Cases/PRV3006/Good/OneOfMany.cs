// A list is searched, and one person is written to.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(List<Customer> customers, int id, string text)
    {
        using var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        message.To.Add(customers.First(c => c.Id == id).Email);
        client.Send(message);

        foreach (var customer in customers)
        {
            if (customer.Id != id)
                continue;
            using var found = new MailMessage("info@shop.example", customer.Email, "Notice", text);
            client.Send(found);
            break;
        }
    }
}
