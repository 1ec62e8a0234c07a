// The @ writes every member into the log.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class CustomerService(ILogger<CustomerService> logger)
{
    public void Save(Customer customer)
    {
        logger.LogInformation("Saving {@Customer}", customer); // expect: PRV4002
    }
}
