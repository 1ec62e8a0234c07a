// The list, typed, asynchronous.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Shop;

public class CustomersController(ShopDb db) : Controller
{
    [HttpGet]
    public async Task<ActionResult<List<Customer>>> All()
    {
        return await db.Customers.ToListAsync(); // expect: PRV3004
    }

    [Authorize]
    public IActionResult Edit(int id) => NoContent();
}
