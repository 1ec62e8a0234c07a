// The controller asks, one action is opened again.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop;

[Authorize]
public class CustomersController(ShopDb db) : ControllerBase
{
    [AllowAnonymous]
    [HttpGet("lookup")]
    public Customer Lookup(string code) => db.Customers.First(customer => customer.Country == code); // expect: PRV3004

    [HttpGet("{id}")]
    public Customer Get(int id) => db.Customers.First(customer => customer.Id == id);
}
