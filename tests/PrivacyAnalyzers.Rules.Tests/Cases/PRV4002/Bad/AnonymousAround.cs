// An anonymous object with the person inside.
// uses: Shop
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Shop;

public class OrderService(ILogger<OrderService> logger)
{
    public void Place(Order order)
    {
        logger.LogInformation(JsonSerializer.Serialize(new { order.Number, order.Customer })); // expect: PRV4002
    }
}
