// Which argument is the answer is said by its name, in whatever order they stand.
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
        return StatusCode(value: customer, statusCode: 200); // expect: PRV3004
    }

    [HttpGet("{id}/again")]
    public async Task<IActionResult> GetAgain(int id)
    {
        var customer = await db.Customers.FirstAsync(found => found.Id == id);
        return StatusCode(statusCode: 200, value: customer); // expect: PRV3004
    }

    [HttpGet("{id}/json")]
    public async Task<IActionResult> GetJson(int id)
    {
        var customer = await db.Customers.FirstAsync(found => found.Id == id);
        return Json(serializerSettings: null, data: customer); // expect: PRV3004
    }

    [Authorize]
    public IActionResult Edit(int id) => StatusCode(statusCode: 204);
}
