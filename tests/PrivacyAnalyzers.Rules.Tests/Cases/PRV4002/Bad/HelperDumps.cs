// A helper serialises whatever it gets; the finding stands where the person is known.
// uses: Shop
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Shop;

public class CustomerService(ILogger<CustomerService> logger)
{
    public void Save(Customer customer)
    {
        Dump(customer.Id);
        Dump(customer); // expect: PRV4002
    }

    private void Dump(object value) => logger.LogDebug("{Value}", JsonSerializer.Serialize(value));
}
