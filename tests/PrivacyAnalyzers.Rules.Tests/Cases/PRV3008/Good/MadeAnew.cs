// The builder is made anew, the list replaced.
// uses: Shop
using System.Text;
using Shop;

public class Statements(IEmailSender sender)
{
    public async Task SendAsync(IEnumerable<Customer> customers)
    {
        var body = new StringBuilder();
        foreach (var customer in customers)
        {
            body.Length = 0; // mutate: remove
            body.Append("Your phone number: ").Append(customer.Phone);
            await sender.SendEmailAsync(customer.Email, "Your statement", body.ToString());
        }
    }
}
