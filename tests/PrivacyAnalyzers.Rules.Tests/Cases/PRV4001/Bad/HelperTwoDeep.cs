// Two helpers between the data and the log.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Importer(ILogger<Importer> logger)
{
    public void Import(Customer customer) => Step(customer.Phone); // expect: PRV4001

    private void Step(string detail) => Write("step: " + detail);

    private void Write(string text)
    {
        logger.LogInformation(text);
    }
}
