// Parallel.ForEachAsync hands each customer to a lambda.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Sync(ILogger<Sync> logger)
{
    public Task Run(IEnumerable<Customer> customers, CancellationToken stop) =>
        Parallel.ForEachAsync(customers, stop, async (item, token) =>
        {
            await Task.Delay(10, token);
            logger.LogInformation("Synchronised {Who}", item.Email); // expect: PRV4001
        });
}
