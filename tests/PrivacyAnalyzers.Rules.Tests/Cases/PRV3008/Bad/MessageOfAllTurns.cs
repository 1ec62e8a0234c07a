// One message for all turns of the loop: each reader gets it together with those before.
using System.Net.Mail;

public class Reader
{
    public int Id { get; set; }
    public string Email { get; set; }
}

public class Notices(SmtpClient client)
{
    public void Send(IEnumerable<Reader> readers, string text)
    {
        using var message = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "Notice", Body = text };
        foreach (var reader in readers)
        {
            message.To.Add(reader.Email); // expect: PRV3008
            client.Send(message);
        }
    }
}
