// Serilog's @.
// uses: Shop
using Serilog;
using Shop;

public class CustomerService(ILogger logger)
{
    public void Save(Customer customer, Order order)
    {
        Log.Information("Saving {@Customer}", customer); // expect: PRV4002
        logger.Debug("Order {@Order}", order); // expect: PRV4002
    }
}
