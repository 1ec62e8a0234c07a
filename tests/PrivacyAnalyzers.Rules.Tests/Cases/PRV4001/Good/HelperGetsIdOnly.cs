// The helper that logs is only ever given ids here, though another caller's data would be trouble.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Importer(ILogger<Importer> logger)
{
    public void Import(Customer customer)
    {
        Report("imported", customer.Id.ToString()); // mutate: customer.Id.ToString() ==> customer.Email
        Keep(customer.Email);
    }

    private void Report(string verb, string what) => logger.LogInformation("{Verb} {What}", verb, what);

    private void Keep(string what) => Last = what;

    public string Last { get; private set; }
}
