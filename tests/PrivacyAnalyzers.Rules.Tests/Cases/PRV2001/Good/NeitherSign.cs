// Nothing says that it is advertising.
// uses: Shop
using Shop;

public class Messages(IEmailSender sender)
{
    public async Task SendAsync(Customer customer, string subject, string body)
    {
        await sender.SendEmailAsync(customer.Email, subject, body);
    }

    public async Task NotifyAllAsync(IEnumerable<Customer> customers, string subject, string body)
    {
        foreach (var customer in customers)
            await sender.SendEmailAsync(customer.Email, subject, body);
    }
}
