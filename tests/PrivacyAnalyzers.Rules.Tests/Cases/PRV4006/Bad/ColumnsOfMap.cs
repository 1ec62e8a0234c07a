// A map says which columns are written: these are personal, named one by one, or among all that it does not leave out.
// uses: Shop, Stubs/Exports
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Shop;

public class CustomerAddresses : ClassMap<Customer>
{
    public CustomerAddresses()
    {
        Map(customer => customer.Id);
        Map(customer => customer.Email).Name("E-Mail");
    }
}

public class NearlyAll : ClassMap<Customer>
{
    public NearlyAll()
    {
        AutoMap(CultureInfo.InvariantCulture);
        Map(customer => customer.Phone).Ignore();
    }
}

public class Export(ICustomerRepository customers)
{
    public void Addresses(CsvWriter csv)
    {
        csv.Context.RegisterClassMap<CustomerAddresses>();
        csv.WriteRecords(customers.GetAll()); // expect: PRV4006
    }

    public void All(CsvWriter csv) => Write<Customer, NearlyAll>(csv, customers.GetAll()); // expect: PRV4006

    private static void Write<TRecord, TMap>(CsvWriter csv, IEnumerable<TRecord> records)
        where TMap : ClassMap
    {
        csv.Context.RegisterClassMap<TMap>();
        csv.WriteRecords(records);
    }
}
