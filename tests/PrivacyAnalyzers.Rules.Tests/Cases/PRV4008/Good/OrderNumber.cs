// The number of an order leads to a person for those who may look.
using Microsoft.Extensions.Logging;

public class Carts(ILogger<Carts> logger)
{
    public void Clear(int orderNumber, int customerId) => logger.LogInformation("Cleared {Order}", orderNumber); // mutate: orderNumber); ==> customerId);
}
