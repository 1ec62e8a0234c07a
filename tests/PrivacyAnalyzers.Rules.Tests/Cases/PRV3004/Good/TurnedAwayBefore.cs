// A middleware of the program's own turns away whoever has no key, before any endpoint is reached.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Shop;

public class ApiKeyMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Headers["X-Api-Key"] != "abc")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized; // mutate: StatusCodes.Status401Unauthorized ==> StatusCodes.Status200OK
            return;
        }

        await next(context);
    }
}

public class CustomersController(ShopDb db) : ControllerBase
{
    [HttpGet("{id}")]
    public Customer Get(int id) => db.Customers.First(customer => customer.Id == id);
}

public static class Setup
{
    public static void Use(WebApplication app)
    {
        app.UseMiddleware<ApiKeyMiddleware>();
        app.UseAuthorization();
        app.MapControllers();
    }
}
