// Exceptions, types and services are written whole.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class CustomerService(ILogger<CustomerService> logger, ICustomerRepository customers)
{
    public void Save(int id)
    {
        try
        {
            logger.LogInformation("{Service} uses {@Repository} of {Type}", this, customers.GetType().Name, typeof(Customer));
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "Saving {Id} failed: {Exception}", id, ex);
        }
    }
}
