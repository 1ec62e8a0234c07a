// A helper hands the address back under a harmless name.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Importer(ILogger<Importer> logger)
{
    public void Import(Customer customer)
    {
        var label = Describe(customer);
        logger.LogInformation("Imported {Label}", label); // expect: PRV4001
    }

    private static string Describe(Customer customer) => customer.Name.Trim() + " (" + customer.Country + ")";
}
