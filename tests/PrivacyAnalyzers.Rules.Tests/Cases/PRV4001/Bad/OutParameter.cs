// The value comes back through an out parameter.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Finder(ILogger<Finder> logger)
{
    public void Show(Customer customer)
    {
        if (TryPick(customer, out var found))
            logger.LogInformation("Found {Found}", found); // expect: PRV4001
    }

    private static bool TryPick(Customer customer, out string result)
    {
        result = customer.Phone;
        return result.Length > 0;
    }
}
