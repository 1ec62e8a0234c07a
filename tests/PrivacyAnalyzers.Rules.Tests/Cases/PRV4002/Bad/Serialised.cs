// The JSON of a person.
// uses: Shop
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Shop;

public class CustomerService(ILogger<CustomerService> logger)
{
    public void Save(Customer customer)
    {
        logger.LogInformation("Saving {Json}", JsonSerializer.Serialize(customer)); // expect: PRV4002
    }
}
