using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Support;

/// <summary>The same page behind a lock.</summary>
public sealed class LinkToAnswerEncrypted(IMailSender mail)
{
    public Task TellAsync(Customer customer) =>
        mail.SendAsync(customer.Email, "お問い合わせの回答", "https://shop.example.com/answers をご覧ください。");
}
