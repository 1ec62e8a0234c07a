// The helper sends; the text is the caller's.
// uses: Shop
using Shop;

public class Desk(IEmailSender sender)
{
    public Task TellAsync(Customer customer) => Tell(customer, "See http://help.shop.example"); // expect: PRV5006

    private Task Tell(Customer customer, string text) => sender.SendEmailAsync(customer.Email, "Your question", text);
}
