// Password reset, verification, one-time code, security alert.
// uses: Shop
using Shop;

public class AccountMails(IEmailSender sender, ISmsSender sms)
{
    public Task SendPasswordResetAsync(Customer customer, string link) =>
        sender.SendEmailAsync(customer.Email, "Reset your password", link);

    public Task SendEmailVerificationAsync(Customer customer, string link) =>
        sender.SendEmailAsync(customer.Email, "Please confirm", link);

    public Task SendOneTimeCodeAsync(Customer customer, string digits) =>
        sms.SendAsync(customer.Phone, "Your code: " + digits);
}
