// Ids that come with the request from whoever sent it, and cookies that do not say whom to look up.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Shop;

public static class Visitors
{
    public static int GetBuyerId(this HttpContext context) => int.Parse(context.Request.Cookies["buyer"]);

    public static int GetAskedId(this HttpContext context) => int.Parse(context.Request.Query["id"]);

    public static string GetCulture(this HttpContext context) => context.Request.Cookies["culture"];
}

public class CustomerController(ShopDb db, ILogger<CustomerController> logger) : Controller
{
    [HttpGet("asked")]
    public Customer Asked()
    {
        var id = HttpContext.GetAskedId();
        return db.Customers.First(customer => customer.Id == id); // expect: PRV3004
    }

    [HttpGet("{id}")]
    public Customer One(int id)
    {
        logger.LogInformation("Asked by {Buyer}", HttpContext.GetBuyerId());
        return db.Customers.Find(id); // expect: PRV3004
    }

    [HttpGet("named/{id}")]
    public Customer InLanguage(int id)
    {
        var culture = HttpContext.GetCulture();
        var texts = Texts(culture);
        ViewData["texts"] = texts + Request.Cookies["theme"];
        return db.Customers.Find(id); // expect: PRV3004
    }

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();

    private static string Texts(string culture) => culture;
}
