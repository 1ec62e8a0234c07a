// uses: Shop
using Shop;

public class Support(IEmailSender sender)
{
    public Task AskAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Your account", "Something went wrong. Please reply with your password so that we can help."); // expect: PRV5004
}
