// Not thrown but handed back: awaiting throws it.
// uses: Shop
using Shop;

public class Senders(IEmailSender sender)
{
    public Task Send(Customer customer, string text) =>
        text.Length == 0
            ? Task.FromException(new ArgumentException("Nothing to tell " + customer.Email)) // expect: PRV4003
            : sender.SendEmailAsync(customer.Email, "Your order", text);
}
