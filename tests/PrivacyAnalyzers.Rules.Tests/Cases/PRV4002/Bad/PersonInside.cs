// The order brings its customer along.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class OrderService(ILogger<OrderService> logger)
{
    public void Place(Order order)
    {
        logger.LogInformation("Placed {@Order}", order); // expect: PRV4002
    }
}
