// The entries of a list are little more than addresses, and each belongs to somebody.
using System.Net.Mail;

public class NoticeEntry
{
    public int Id { get; set; }
    public string Email { get; set; } = "";
}

public class Notices(SmtpClient client, IReadOnlyList<NoticeEntry> entries)
{
    public void Tell()
    {
        var message = new MailMessage { Subject = "Maintenance", Body = "Tonight the shop is closed." };
        foreach (var entry in entries)
            message.To.Add(entry.Email); // expect: PRV3006
        client.Send(message);
    }
}
