// The id alone, destructured or not.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class CustomerService(ILogger<CustomerService> logger)
{
    public void Save(Customer customer, Order order)
    {
        logger.LogInformation("Saving {@CustomerId}", customer.Id); // mutate: customer.Id ==> customer
        logger.LogInformation("Saving {@Ids}", order.Items.Select(i => i.Id).ToList());
    }
}
