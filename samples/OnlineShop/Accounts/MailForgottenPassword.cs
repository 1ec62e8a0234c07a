using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Accounts;

/// <summary>Whoever forgets the password gets a new one by mail, where it stays for as long as the mail does.</summary>
public sealed class MailForgottenPassword(IMailSender mail, IPasswordStore passwords)
{
    public async Task SendAsync(Customer customer)
    {
        var password = passwords.CreatePassword(customer.Id);
        await mail.SendAsync(customer.Email, "パスワードのお知らせ", $"{customer.Name} 様の新しいパスワードは {password} です。"); // expect: PRV5002
    }
}
