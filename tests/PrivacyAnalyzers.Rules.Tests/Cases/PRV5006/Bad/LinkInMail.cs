// uses: Shop
using Shop;

public class Accounts(IEmailSender sender)
{
    public Task ConfirmAsync(Customer customer, string activationToken) =>
        sender.SendEmailAsync(customer.Email, "Confirm your e-mail", $"Click http://shop.example/confirm?code={activationToken}"); // expect: PRV5006
}
