// The helper sends; the text is the caller's.
// uses: Shop
using Shop;

public class Desk(IEmailSender sender)
{
    public Task AskAsync(Customer customer) => Tell(customer, "Please send us your CVV."); // expect: PRV5004

    private Task Tell(Customer customer, string text) => sender.SendEmailAsync(customer.Email, "Your payment", text);
}
