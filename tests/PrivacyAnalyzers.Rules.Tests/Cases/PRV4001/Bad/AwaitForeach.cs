// An asynchronous stream of people.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Sync(ILogger<Sync> logger)
{
    public async Task Run(IAsyncEnumerable<Customer> customers)
    {
        await foreach (var item in customers)
            logger.LogInformation("Synchronised {Who}", item.Phone); // expect: PRV4001
    }
}
