// A finally block inside a try whose handler goes back to the start of the loop: the way leads around in circles.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

namespace Retries;

public sealed class Importer(ILogger<Importer> logger, Func<IDisposable> open)
{
    public void Import(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            while (true)
            {
                try
                {
                    using (open())
                    using (open())
                    {
                        if (customer.Email.Length == 0)
                            break;
                        logger.LogInformation("Importing {Email}", customer.Email); // expect: PRV4001
                    }

                    break;
                }
                catch (TimeoutException)
                {
                    continue;
                }
                finally
                {
                    logger.LogInformation("Done with {Id}", customer.Id);
                }
            }
        }
    }
}
