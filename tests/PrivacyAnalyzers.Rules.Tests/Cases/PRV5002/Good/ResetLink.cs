// A code that is good once is made to be sent.
// uses: Shop
using Shop;

public class Accounts(IEmailSender sender)
{
    public Task ForgotAsync(Customer customer, string resetToken) =>
        sender.SendEmailAsync(customer.Email, "Reset your password", $"https://shop.example/reset?token={Uri.EscapeDataString(resetToken)}");
}
