// A string put together with + goes into the log by way of a local.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Importer(ILogger<Importer> logger)
{
    public void Skip(Customer customer, int line)
    {
        var text = "Skipped line " + line + ": " + customer.Email;
        logger.LogError(text); // expect: PRV4001
    }
}
