// The machine itself.
// uses: Shop
using Shop;

public class Accounts(IEmailSender sender)
{
    public Task TryAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Your account", "Open http://localhost:5000/account"); // mutate: localhost:5000 ==> shop.example
}
