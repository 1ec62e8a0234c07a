// NLog's @.
// uses: Shop
using NLog;
using Shop;

public class CustomerService
{
    private static readonly Logger Logger = LogManager.GetCurrentClassLogger();

    public void Save(Customer customer)
    {
        Logger.Info("Saving {@Customer}", customer); // expect: PRV4002
    }
}
