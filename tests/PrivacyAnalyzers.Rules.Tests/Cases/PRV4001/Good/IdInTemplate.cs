// The id tells the support staff all they need.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class OrderService(ILogger<OrderService> logger)
{
    public void Place(Order order)
    {
        logger.LogInformation("Order {OrderId} placed by {CustomerId}", order.Id, order.Customer.Id);
        logger.LogInformation($"Order {order.Number}: {order.Total} for customer {order.Customer.Id}");
        Console.WriteLine("Order " + order.Id);
    }
}
