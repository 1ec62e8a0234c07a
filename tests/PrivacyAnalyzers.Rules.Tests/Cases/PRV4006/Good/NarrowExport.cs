// A projection with what is needed.
// uses: Shop, Stubs/Exports
using CsvHelper;
using Shop;

public class Export(ICustomerRepository customers)
{
    public void Write(IWriter writer) =>
        writer.WriteRecords(customers.GetAll().Select(customer => new { customer.Id, customer.Country })); // mutate: customer.Country ==> customer.Email
}
