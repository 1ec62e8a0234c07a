// Guarded on the action, and on the controller.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop;

public class CustomersController(ShopDb db) : ControllerBase
{
    [Authorize] // mutate: remove
    [HttpGet("{id}")]
    public Customer Get(int id) => db.Customers.First(customer => customer.Id == id);

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();
}

[Authorize] // mutate: remove
public class BuyersController(ShopDb db) : ControllerBase
{
    [HttpGet("{id}")]
    public Customer Get(int id) => db.Customers.First(customer => customer.Id == id);

    [Authorize(Roles = "Admin")]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();
}
