// The status is written out; what comes with it is still the answer.
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
            return StatusCode(404, "no such customer");
        return StatusCode(200, customer); // expect: PRV3004
    }

    [Authorize]
    public IActionResult Edit(int id) => StatusCode(204);
}
