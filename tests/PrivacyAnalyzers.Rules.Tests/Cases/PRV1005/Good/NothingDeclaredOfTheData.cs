// uses: Shop
using Shop;

public class Mailer(IEmailSender sender)
{
    public Task TellAsync(Customer customer) => sender.SendEmailAsync(customer.Email, "Hello", "…");
}
