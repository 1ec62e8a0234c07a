// $ asks for ToString, which a plain class does not override.
// uses: Shop
using Serilog;
using Shop;

public class CustomerService(ILogger logger)
{
    public void Save(Customer customer)
    {
        logger.Information("Saving {$Customer}", customer); // mutate: {$Customer} ==> {@Customer}
    }
}
