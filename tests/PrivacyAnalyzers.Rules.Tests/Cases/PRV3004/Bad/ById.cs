// Whoever counts up the numbers gets all customers; other actions ask who is there.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop;

[ApiController]
[Route("customers")]
public class CustomersController(ShopDb db) : ControllerBase
{
    [HttpGet("{id}")]
    public IActionResult Get(int id)
    {
        var customer = db.Customers.Find(id);
        return customer is null ? NotFound() : Ok(customer); // expect: PRV3004
    }

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();
}
