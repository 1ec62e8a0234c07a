// One message, emptied in each turn.
using System.Net.Mail;

public class Reader
{
    public string Email { get; set; }
}

public class Notices(SmtpClient client)
{
    public void Send(IEnumerable<Reader> readers, string text)
    {
        using var message = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "Notice", Body = text };
        foreach (var reader in readers)
        {
            message.To.Clear(); // mutate: remove
            message.To.Add(reader.Email);
            client.Send(message);
        }
    }
}
