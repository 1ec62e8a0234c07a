// A message for each turn.
using System.Net.Mail;

public class Reader
{
    public string Email { get; set; }
}

public class Notices(SmtpClient client)
{
    public void Send(IEnumerable<Reader> readers, string text)
    {
        foreach (var reader in readers)
        {
            using var message = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "Notice", Body = text };
            message.To.Add(reader.Email);
            client.Send(message);
        }
    }
}
