namespace OnlineShop.Messaging;

public interface ISmsSender
{
    Task SendSmsAsync(string number, string message);
}
