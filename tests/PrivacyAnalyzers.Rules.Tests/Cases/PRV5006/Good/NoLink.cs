// uses: Shop
using Shop;

public class Accounts(IEmailSender sender)
{
    public Task TellAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Your account", "Never trust a link that starts with http: and has no lock.");
}
