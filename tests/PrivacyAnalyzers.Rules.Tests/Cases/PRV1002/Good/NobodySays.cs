// Nothing says whose the customers are.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[Controller("travel")]
public class Mailer(IEmailSender sender)
{
    public Task TellAsync(Customer customer) => sender.SendEmailAsync(customer.Email, "Hello", "…");
}
