// ?. and ?? do not wash data.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Chooser(ICustomerRepository customers, ILogger<Chooser> logger)
{
    public void Show(int id)
    {
        var target = customers.Find(id)?.Email ?? "unknown";
        logger.LogInformation("Target {Target}", target); // expect: PRV4001
    }
}
