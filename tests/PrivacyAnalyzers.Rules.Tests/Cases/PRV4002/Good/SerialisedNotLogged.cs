// The JSON goes to a file and over the wire, not to a log; only its length is logged.
// uses: Shop
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Shop;

public class Exporter(ILogger<Exporter> logger)
{
    public async Task Export(Customer customer, Stream target)
    {
        var json = JsonSerializer.Serialize(customer);
        await JsonSerializer.SerializeAsync(target, customer);
        logger.LogInformation("Exported {Length} characters", json.Length);
    }
}
