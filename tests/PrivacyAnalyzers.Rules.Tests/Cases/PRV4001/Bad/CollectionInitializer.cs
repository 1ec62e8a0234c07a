// A list filled by its initialiser.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Exporter(ILogger<Exporter> logger)
{
    public void Export(Customer customer)
    {
        var parts = new List<string> { "id", customer.Phone };
        logger.LogInformation(string.Join("/", parts)); // expect: PRV4001
    }
}
