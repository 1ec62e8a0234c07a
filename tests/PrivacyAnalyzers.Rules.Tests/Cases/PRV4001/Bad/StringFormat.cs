// Two data in one call are one exposure: one finding.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Labels(ILogger<Labels> logger)
{
    public void Print(Customer customer)
    {
        logger.LogDebug(string.Format("{0} <{1}>", customer.Name, customer.Email)); // expect: PRV4001
    }
}
