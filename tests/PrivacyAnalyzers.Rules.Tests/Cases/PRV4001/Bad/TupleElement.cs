// A tuple is taken apart; the right element is logged.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Sync(ILogger<Sync> logger)
{
    public void Run(Customer customer)
    {
        var (key, target) = Pick(customer);
        logger.LogInformation("{Key}", key);
        logger.LogInformation("{Target}", target); // expect: PRV4001
    }

    private static (int, string) Pick(Customer customer) => (customer.Id, customer.Email);
}
