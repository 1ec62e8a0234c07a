// The method that sends is passed bare addresses; whoever makes the list of them knows whose they are.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client, ICustomerRepository customers)
{
    public void CloseForWinter() => Announce(customers.GetAll().Select(customer => customer.Email), "We are closed."); // expect: PRV3006

    private void Announce(IEnumerable<string> addresses, string text)
    {
        var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        foreach (var address in addresses)
            message.To.Add(address);
        client.Send(message);
    }
}
