// The same with a text that is added to.
// uses: Shop
using Shop;

public class Reminders(IEmailSender sender)
{
    public async Task SendAsync(IEnumerable<Customer> customers)
    {
        var text = "Hello";
        foreach (var customer in customers)
        {
            text += " " + customer.Name; // expect: PRV3008
            await sender.SendEmailAsync(customer.Email, "Your appointment", text);
        }
    }
}
