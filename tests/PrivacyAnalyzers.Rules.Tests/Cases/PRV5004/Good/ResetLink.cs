// A new password is set on our own page.
// uses: Shop
using Shop;

public class Accounts(IEmailSender sender)
{
    public Task ForgotAsync(Customer customer, string resetToken) =>
        sender.SendEmailAsync(customer.Email, "Reset your password", $"Follow this link to enter a new password: https://shop.example/reset?token={resetToken}");
}
