// Addresses of the company itself, written in the code.
using System.Net.Mail;

public class AlertService(SmtpClient client)
{
    private static readonly string[] Desks = ["ops@shop.example", "security@shop.example"];

    public void Alert(string text)
    {
        using var message = new MailMessage { From = new MailAddress("info@shop.example"), Body = text };
        message.To.Add("ops@shop.example");
        message.To.Add("security@shop.example");
        foreach (var desk in Desks)
            message.CC.Add(desk);
        client.Send(message);
    }
}
