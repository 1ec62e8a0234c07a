// The action hands on what a service finds; names of actions tell where attributes do not.
// uses: Shop
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop;

public interface ICustomerService
{
    Task<Customer> FindAsync(int id);
}

public class CustomerController(ICustomerService customers) : Controller
{
    public async Task<IActionResult> GetCustomer(int id)
    {
        var found = await customers.FindAsync(id);
        return Json(found); // expect: PRV3004
    }

    [Authorize(Roles = "Admin")]
    public IActionResult Remove(int id) => NoContent();
}
