// Code of our own leaves out what this reader may not see.
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

public class Customer
{
    public int Id { get; set; }
    public string Name { get; set; }
    public string Email { get; set; }
    public string Phone { get; set; }
    public string Country { get; set; }
}

public interface ICustomers
{
    Customer Find(int id);
}

public class CustomersController(ICustomers customers) : ControllerBase
{
    [HttpGet("{id}")]
    public Customer Get(int id)
    {
        var customer = customers.Find(id);
        return Filter(customer); // mutate: Filter(customer) ==> customer
    }

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();

    private Customer Filter(Customer customer)
    {
        var filtered = new Customer { Id = customer.Id, Country = customer.Country };
        if (User.IsInRole("Admin"))
            filtered.Email = customer.Email;
        return filtered;
    }
}
