using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Accounts;

/// <summary>The mail brings a code that is good once; the password only its owner ever sees.</summary>
public sealed class MailResetLink(IMailSender mail, IPasswordStore passwords)
{
    public async Task SendAsync(Customer customer)
    {
        var resetToken = passwords.CreateResetToken(customer.Id);
        await mail.SendAsync(customer.Email, "パスワードの再設定", $"{customer.Name} 様\nhttps://shop.example.com/reset?token={resetToken}");
    }
}
