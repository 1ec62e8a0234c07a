// Only who has the link from the mail knows its token.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop;

public class TrackingController(ShopDb db) : ControllerBase
{
    [HttpGet("{id}/{accessToken}")]
    public Customer Get(int id, string accessToken) => db.Customers.First(customer => customer.Id == id && customer.Country == accessToken); // mutate: accessToken ==> country

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();
}
