// A warning against such mail.
// uses: Shop
using Shop;

public class Accounts(IEmailSender sender)
{
    public Task WarnAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Beware", "We will never ask you to send us your password."); // mutate: We will never ask you to send ==> We ask you to send
}
