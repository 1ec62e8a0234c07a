// A property pattern takes the address out.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Finder(ILogger<Finder> logger)
{
    public void Show(object candidate)
    {
        if (candidate is Customer { Email: var target })
            logger.LogInformation("Found {Target}", target); // expect: PRV4001
    }
}
