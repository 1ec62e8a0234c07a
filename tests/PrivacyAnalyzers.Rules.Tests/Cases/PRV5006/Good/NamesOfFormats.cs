// The name of a format is followed by nobody.
// uses: Shop
using Shop;

public class Accounts(IEmailSender sender)
{
    public Task TellAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Your account", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>Welcome.</body></html>"); // mutate: www.w3.org ==> www.shop.example
}
