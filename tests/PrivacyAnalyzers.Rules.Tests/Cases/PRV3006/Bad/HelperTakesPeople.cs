// The helper takes the addresses out of the people whom it is passed: that is told where it does, and not once more for each who calls it.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client, ICustomerRepository customers)
{
    public void CloseForWinter() => Announce(customers.GetAll(), "We are closed.");

    public void OpenAgain() => Announce(customers.GetAll(), "We are open again.");

    private void Announce(IEnumerable<Customer> people, string text)
    {
        var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        foreach (var person in people)
            message.To.Add(new MailAddress(person.Email)); // expect: PRV3006
        client.Send(message);
    }
}
