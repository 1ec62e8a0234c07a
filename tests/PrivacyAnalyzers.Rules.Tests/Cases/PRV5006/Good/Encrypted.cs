// uses: Shop
using Shop;

public class Accounts(IEmailSender sender)
{
    public Task ConfirmAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Your account", "See https://shop.example/account"); // mutate: https://shop ==> http://shop
}
