// A map says which columns are written: none of these is personal, or they are converted first.
// uses: Shop, Stubs/Exports
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Shop;

public class Visits : ClassMap<Customer>
{
    public Visits()
    {
        Map(customer => customer.Id);
        Map(customer => customer.Name).Convert(customer => customer.Name.Length.ToString());
        Map(customer => customer.Country).Name("Land"); // mutate: customer.Country ==> customer.Email
    }
}

public class AllButContacts : ClassMap<Customer>
{
    public AllButContacts()
    {
        AutoMap(CultureInfo.InvariantCulture);
        Map(customer => customer.Name).Ignore();
        Map(customer => customer.Email).Ignore(); // mutate: .Ignore() ==> .Name("E-Mail")
        Map(customer => customer.Phone).Ignore();
    }
}

public class OrdersOnly : ClassMap<Order>
{
    public OrdersOnly()
    {
        AutoMap(CultureInfo.InvariantCulture);
        Map(order => order.Customer.Name).Ignore();
        Map(order => order.Customer.Email).Ignore();
        Map(order => order.Customer.Phone).Ignore();
    }
}

public class Export(ICustomerRepository customers)
{
    public void Write(CsvWriter csv)
    {
        csv.Context.RegisterClassMap<Visits>();
        csv.WriteRecords(customers.GetAll());
    }

    public void All(CsvWriter csv) => Write<Customer, AllButContacts>(csv, customers.GetAll());

    public void Orders(CsvWriter csv, List<Order> orders) => Write<Order, OrdersOnly>(csv, orders);

    private static void Write<TRecord, TMap>(CsvWriter csv, IEnumerable<TRecord> records)
        where TMap : ClassMap
    {
        csv.Context.RegisterClassMap<TMap>();
        csv.WriteRecords(records);
    }
}
