// An e-mail address as the value of a template's hole, two members away.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class OrderService(ILogger<OrderService> logger)
{
    public void Place(Order order)
    {
        logger.LogInformation("Order {OrderId} placed by {Customer}", order.Id, order.Customer.Email); // expect: PRV4001
    }
}
