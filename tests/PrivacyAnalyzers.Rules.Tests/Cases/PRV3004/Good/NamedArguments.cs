// The answer tells that there is such a customer, and nothing of who that is.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Shop;

public class CustomersController(ShopDb db) : Controller
{
    [HttpGet("{id}")]
    public async Task<IActionResult> Get(int id)
    {
        var customer = await db.Customers.FirstOrDefaultAsync(found => found.Id == id);
        if (customer is null)
            return StatusCode(value: "no such customer", statusCode: 404);
        return StatusCode(value: customer.Id, statusCode: 200);
    }

    [HttpGet("count")]
    public async Task<IActionResult> Count() => StatusCode(statusCode: 200, value: await db.Customers.CountAsync());

    [Authorize]
    public IActionResult Edit(int id) => StatusCode(statusCode: 204);
}
