using System.Net.Mail;

namespace OnlineShop.Messaging;

public sealed class SmtpMailSender(SmtpClient smtp, ILogger<SmtpMailSender> logger) : IMailSender
{
    private const string ShopAddress = "shop@example.com";

    public async Task SendAsync(string to, string subject, string body, CancellationToken cancellation = default)
    {
        using var message = new MailMessage(ShopAddress, to, subject, body);
        await smtp.SendMailAsync(message, cancellation);
        logger.LogInformation("Sent a mail of {Length} characters", body.Length);
    }
}
