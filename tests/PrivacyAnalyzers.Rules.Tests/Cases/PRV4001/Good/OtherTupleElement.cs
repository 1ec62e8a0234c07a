// A tuple's other element.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Sync(ILogger<Sync> logger)
{
    public void Run(Customer customer)
    {
        var (key, target) = Pick(customer);
        logger.LogInformation("{Key}", key); // mutate: , key) ==> , target)
    }

    private static (int, string) Pick(Customer customer) => (customer.Id, customer.Email);
}
