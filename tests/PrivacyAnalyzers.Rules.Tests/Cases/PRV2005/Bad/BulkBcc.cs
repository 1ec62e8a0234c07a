// One bulk mail with everybody in Bcc: nobody sees the others, but the refusals are not left out.
// uses: Shop, ShopDb
using System.Net.Mail;
using Shop;

public class CampaignJob(ShopDb db, SmtpClient client)
{
    public void SendNewsletter(Issue issue)
    {
        using var message = new MailMessage { From = new MailAddress("news@shop.example"), Subject = issue.Title, Body = issue.Body };
        foreach (var customer in db.Customers) // expect: PRV2005
            message.Bcc.Add(customer.Email);
        client.Send(message);
    }
}
