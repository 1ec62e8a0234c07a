// The addresses are cleared, the bill of the customer before is not.
using System.Net.Mail;

public class Buyer
{
    public string Email { get; set; }
    public string BillPath { get; set; }
}

public class Bills(SmtpClient client)
{
    public async Task SendAsync(List<Buyer> buyers)
    {
        var mail = new MailMessage { From = new MailAddress("bills@shop.example"), Subject = "Your invoice", Body = "Please find your invoice attached." };
        for (var i = 0; i < buyers.Count; i++)
        {
            var buyer = buyers[i];
            mail.To.Clear();
            mail.To.Add(buyer.Email);
            mail.Attachments.Add(new Attachment(buyer.BillPath)); // expect: PRV3008
            await client.SendMailAsync(mail);
        }
    }
}
