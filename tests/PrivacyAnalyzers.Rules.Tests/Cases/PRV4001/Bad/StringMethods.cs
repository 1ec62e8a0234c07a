// Trimming, lowering or cutting the end off leaves an address an address.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Normaliser(ILogger<Normaliser> logger)
{
    public void Run(Customer customer)
    {
        var key = customer.Email.Trim().ToLowerInvariant().Replace(" ", "");
        logger.LogInformation("Key {Key}", key); // expect: PRV4001
    }
}
