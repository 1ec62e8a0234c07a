// Something is told about a password, nothing asked.
// uses: Shop
using Shop;

public class Accounts(IEmailSender sender)
{
    public Task TellAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Your password was changed", "If you did not change your password, please confirm this with our desk at once.");
}
