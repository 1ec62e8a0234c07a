// A delegate held in a local.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Importer(ILogger<Importer> logger)
{
    public void Import(Customer customer)
    {
        Action<string> report = text => logger.LogInformation("{Text}", text);
        report(customer.Email); // expect: PRV4001
    }
}
