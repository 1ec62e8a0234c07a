// A local function that logs what it captured.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Sync(ILogger<Sync> logger)
{
    public void Run(Customer customer)
    {
        var who = customer.Email;
        Report();

        void Report() => logger.LogInformation("Done: {Who}", who); // expect: PRV4001
    }
}
