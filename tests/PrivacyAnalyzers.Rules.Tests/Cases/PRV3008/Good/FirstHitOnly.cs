// The loop ends with the send.
using System.Net.Mail;

public class Reader
{
    public string Email { get; set; }
    public bool IsOnDuty { get; set; }
}

public class Alarm(SmtpClient client)
{
    public void Raise(IEnumerable<Reader> readers)
    {
        using var message = new MailMessage { From = new MailAddress("alarm@shop.example"), Subject = "Alarm" };
        foreach (var reader in readers.Where(reader => reader.IsOnDuty))
        {
            message.To.Add(reader.Email);
            client.Send(message);
            return; // mutate: remove
        }
    }
}
