// Serilog: the static logger and the injected one.
// uses: Shop
using Serilog;
using Shop;

public class Mailer(ILogger logger)
{
    public void Done(Customer customer)
    {
        Log.Information("Sent to {Email}", customer.Email); // expect: PRV4001
        logger.Warning("No answer from {Phone}", customer.Phone); // expect: PRV4001
    }
}
