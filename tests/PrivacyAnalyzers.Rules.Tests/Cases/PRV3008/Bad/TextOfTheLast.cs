// The text grows: the second customer reads what was written to the first.
// uses: Shop
using System.Text;
using Shop;

public class Statements(IEmailSender sender)
{
    public async Task SendAsync(IEnumerable<Customer> customers)
    {
        var body = new StringBuilder("Your data with us:\n");
        foreach (var customer in customers)
        {
            body.AppendLine($"{customer.Name}, {customer.Phone}"); // expect: PRV3008
            await sender.SendEmailAsync(customer.Email, "Your statement", body.ToString());
        }
    }
}
