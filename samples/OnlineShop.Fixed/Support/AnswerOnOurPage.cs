using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Support;

/// <summary>The question is asked on the shop's own page, after sign-in, and never for the password.</summary>
public sealed class AnswerOnOurPage(IMailSender mail)
{
    public Task AskAsync(Customer customer) =>
        mail.SendAsync(customer.Email, "お問い合わせの件", $"{customer.Name} 様\nサインインしてご確認ください。パスワードをお聞きすることはありません。");
}
