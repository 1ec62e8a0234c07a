// The person becomes the scope of everything that is logged.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class CustomerService(ILogger<CustomerService> logger)
{
    public void Save(Customer customer)
    {
        using (logger.BeginScope("{@Customer}", customer)) // expect: PRV4002
            logger.LogInformation("Saving");
    }
}
