// A private helper logs whatever it gets; the finding stands where the data is known.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Importer(ILogger<Importer> logger)
{
    public void Import(Customer customer)
    {
        Report("imported", customer.Id.ToString());
        Report("imported", customer.Email); // expect: PRV4001
    }

    private void Report(string verb, string what) => logger.LogInformation("{Verb} {What}", verb, what);
}
