// The code itself looks at who is there.
// uses: Shop, ShopDb
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop;

public class ProfileController(ShopDb db) : ControllerBase
{
    [HttpGet]
    public Customer Mine()
    {
        var id = int.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)); // mutate: User.FindFirstValue(ClaimTypes.NameIdentifier) ==> Request.Query["id"]
        return db.Customers.First(customer => customer.Id == id);
    }

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();
}
