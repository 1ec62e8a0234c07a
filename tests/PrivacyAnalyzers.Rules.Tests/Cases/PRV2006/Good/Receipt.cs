// No advertising: nothing to unsubscribe from.
// uses: Shop
using Shop;

public class OrderService(IEmailSender sender)
{
    public async Task SendReceiptsAsync(IEnumerable<Order> orders)
    {
        foreach (var order in orders)
            await sender.SendEmailAsync(order.Customer.Email, "Your receipt", $"Order {order.Number}: {order.Total}");
    }
}
