namespace OnlineShop.Messaging;

public interface IMailSender
{
    Task SendAsync(string to, string subject, string body, CancellationToken cancellation = default);
}
