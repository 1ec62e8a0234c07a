// A scope made of a dictionary, as structured logging likes it.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Checkout(ILogger<Checkout> logger)
{
    public void Pay(Customer customer)
    {
        var state = new Dictionary<string, object> { ["customer"] = customer.Email };
        using var scope = logger.BeginScope(state); // expect: PRV4001
        logger.LogInformation("Paid");
    }
}
