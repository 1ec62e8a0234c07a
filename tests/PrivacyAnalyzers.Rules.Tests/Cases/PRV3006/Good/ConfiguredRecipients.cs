// Addresses of the company's own team, from its settings.
using System.Net.Mail;

public class AlertOptions
{
    public List<string> AlertRecipients { get; set; } = new();
    public string AdminEmail { get; set; }
}

public class AlertService(SmtpClient client, AlertOptions options)
{
    public void Alert(string text)
    {
        using var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        message.To.Add(options.AdminEmail);
        foreach (var recipient in options.AlertRecipients)
            message.To.Add(recipient);
        client.Send(message);
    }
}
