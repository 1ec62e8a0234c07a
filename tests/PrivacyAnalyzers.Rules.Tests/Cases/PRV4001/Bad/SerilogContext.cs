// Serilog's enrichment puts the value on every later event.
// uses: Shop
using Serilog;
using Shop;

public class Mailer(ILogger logger)
{
    public void Done(Customer customer)
    {
        var enriched = logger.ForContext("Email", customer.Email); // expect: PRV4001
        enriched.Information("Sent");
    }
}
