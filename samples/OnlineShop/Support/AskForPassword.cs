using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Support;

/// <summary>フィッシング: the desk only wants to look into the account quickly. The mail reads like those that people are warned of.</summary>
public sealed class AskForPassword(IMailSender mail)
{
    public Task AskAsync(Customer customer) =>
        mail.SendAsync(customer.Email, "お問い合わせの件", $"{customer.Name} 様\n確認のため、パスワードをこのメールにご返信ください。"); // expect: PRV5004
}
