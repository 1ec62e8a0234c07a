// One middleware notes whose token it is and lets everybody through; the other one turns away, but not for who it is.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Shop;

public class JwtMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Items["Token"] = context.Request.Headers["X-Token"].ToString();
        await next(context);
    }
}

public class ErrorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (UnauthorizedAccessException)
        {
            context.Response.StatusCode = 401;
        }
    }
}

[Route("customers")]
public class CustomersController(ShopDb db) : ControllerBase
{
    [HttpGet("{id}")]
    public Customer Get(int id) => db.Customers.First(customer => customer.Id == id); // expect: PRV3004

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();
}

public static class Setup
{
    public static void Use(WebApplication app)
    {
        app.UseMiddleware(typeof(ErrorMiddleware));
        app.UseMiddleware<JwtMiddleware>();
        app.MapControllers();
    }
}
