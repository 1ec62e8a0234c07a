// A helper throws whatever it is told; the finding stands where the data is known.
// uses: Shop
using Shop;

public class Importer
{
    public void Import(Customer customer)
    {
        if (customer.Id == 0)
            Fail("no id: " + customer.Email); // expect: PRV4003
        if (customer.Country.Length == 0)
            Fail("no country: " + customer.Id);
    }

    private static void Fail(string what) => throw new FormatException("Cannot import: " + what);
}
