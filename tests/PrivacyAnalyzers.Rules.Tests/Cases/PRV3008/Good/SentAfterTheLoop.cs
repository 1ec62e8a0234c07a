// Gathered in the loop, sent once behind it.
using System.Net.Mail;

public class Reader
{
    public string Email { get; set; }
}

public class Notices(SmtpClient client)
{
    public void Send(IEnumerable<Reader> readers)
    {
        using var message = new MailMessage("info@shop.example", "info@shop.example", "Notice", "Closed on Monday.");
        foreach (var reader in readers)
            message.Bcc.Add(reader.Email);
        client.Send(message);
    }
}
