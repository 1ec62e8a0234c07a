// The file has the column; the import leaves it behind.
// uses: Shop
using Shop;

public class CustomerRow
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public bool Unsubscribed { get; set; }
}

public class Import(List<Customer> store)
{
    public void Run(IEnumerable<CustomerRow> rows)
    {
        foreach (var row in rows)
            store.Add(new Customer { Name = row.Name, Email = row.Email }); // expect: PRV1006
    }
}
