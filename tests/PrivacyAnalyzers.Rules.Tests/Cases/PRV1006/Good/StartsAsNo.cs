// The new record says no until somebody says yes.
// uses: Shop
using Shop;

public class Contact
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public bool AcceptsMarketing { get; set; }
}

public class Import
{
    public Contact Convert(Customer customer) => new Contact { Name = customer.Name, Email = customer.Email };
}
