// In HTML, in a loop.
// uses: Shop
using Shop;

public class Receipts(IEmailSender sender)
{
    public async Task SendAsync(IEnumerable<Order> orders)
    {
        foreach (var order in orders)
            await sender.SendEmailAsync(order.Customer.Email, "Your receipt", "<p>Thank you.</p><a href=\"http://shop.example/orders\">Your orders</a>"); // expect: PRV5006
    }
}
