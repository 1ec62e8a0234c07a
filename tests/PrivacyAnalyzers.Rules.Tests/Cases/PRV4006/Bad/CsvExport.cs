// Everything there is about everybody, in one call.
// uses: Shop, Stubs/Exports
using System.Globalization;
using CsvHelper;
using Shop;

public class Export(ICustomerRepository customers)
{
    public void Write(string path)
    {
        using var writer = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture);
        writer.WriteRecords(customers.GetAll()); // expect: PRV4006
    }
}
