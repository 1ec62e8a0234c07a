// SmtpClient.Send(from, recipients, …) with a joined string.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client)
{
    public void Announce(List<Customer> customers, string text)
    {
        var all = string.Join(",", customers.ConvertAll(c => c.Email)); // expect: PRV3006
        client.Send("info@shop.example", all, "Notice", text);
    }
}
