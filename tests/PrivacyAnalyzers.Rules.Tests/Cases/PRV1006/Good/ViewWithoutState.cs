// What is shown needs no such state.
// uses: Shop
using Shop;

public class CustomerView
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
}

public class Pages
{
    public CustomerView Show(Customer customer) => new CustomerView { Name = customer.Name, Email = customer.Email };
}
