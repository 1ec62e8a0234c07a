// A delegate held in a local; a method and its lambdas are one frame.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Importer(ILogger<Importer> logger)
{
    public void Import(Customer customer)
    {
        Action<string> report = text => logger.LogInformation("{Text}", text); // expect: PRV4001
        report(customer.Email);
    }
}
