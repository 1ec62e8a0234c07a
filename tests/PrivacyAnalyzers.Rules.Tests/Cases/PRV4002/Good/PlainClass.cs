// Without @ a plain class prints its type's name only.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class CustomerService(ILogger<CustomerService> logger)
{
    public void Save(Customer customer)
    {
        logger.LogInformation("Saving {Customer}", customer); // mutate: {Customer} ==> {@Customer}
        logger.LogInformation($"Saving {customer}");
        Console.WriteLine(customer);
    }
}
