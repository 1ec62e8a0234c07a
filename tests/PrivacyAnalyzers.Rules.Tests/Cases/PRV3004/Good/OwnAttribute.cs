// An attribute of one's own on a base class.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Shop;

public class BackOfficeAttribute : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
    }
}

[BackOffice] // mutate: remove
public abstract class BackOfficeController : ControllerBase
{
}

public class CustomersController(ShopDb db) : BackOfficeController
{
    [HttpGet("{id}")]
    public Customer Get(int id) => db.Customers.First(customer => customer.Id == id);

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();
}
