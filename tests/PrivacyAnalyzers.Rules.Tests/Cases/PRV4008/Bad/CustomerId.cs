// The number of a customer, in a template.
using Microsoft.Extensions.Logging;

public class Carts(ILogger<Carts> logger)
{
    public void Clear(int customerId) => logger.LogInformation("Cleared the cart of {CustomerId}", customerId); // expect: PRV4008
}
