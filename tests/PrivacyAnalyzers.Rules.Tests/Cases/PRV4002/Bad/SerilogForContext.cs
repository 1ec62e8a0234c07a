// Enrichment with destructureObjects.
// uses: Shop
using Serilog;
using Shop;

public class CustomerService(ILogger logger)
{
    public void Save(Customer customer)
    {
        logger.ForContext("Customer", customer, destructureObjects: true).Information("Saving"); // expect: PRV4002
    }
}
