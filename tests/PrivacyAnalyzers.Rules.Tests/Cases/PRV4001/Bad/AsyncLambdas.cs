// One task for each customer.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Receipts(IEmailSender sender, ILogger<Receipts> logger)
{
    public Task SendAll(IEnumerable<Order> orders) => Task.WhenAll(orders.Select(async order =>
    {
        await sender.SendEmailAsync(order.Customer.Email, "Receipt", order.Number);
        logger.LogInformation("Receipt sent to {To}", order.Customer.Email); // expect: PRV4001
    }));
}
