// The JSON lies in a local, and options are given.
// uses: Shop
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Shop;

public class CustomerService(ILogger<CustomerService> logger)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public void Save(Customer customer)
    {
        var json = JsonSerializer.Serialize(customer, Options);
        logger.LogDebug("Payload: " + json); // expect: PRV4002
    }
}
