// What is looked up by an id that the program itself gave to the visitor, in a cookie, a session or a claim, is their own.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Shop;

public static class Visitors
{
    public static int GetBuyerId(this HttpContext context)
    {
        var kept = context.Request.Cookies["buyer"]; // mutate: Request.Cookies["buyer"] ==> Request.Query["buyer"]
        return int.Parse(kept);
    }

    public static Task<int?> FindBuyerIdAsync(this HttpContext context) => Task.FromResult(context.Session.GetInt32("buyer")); // mutate: context.Session.GetInt32("buyer") ==> (int?)int.Parse(context.Request.Query["buyer"])
}

public class OrderController(ShopDb db) : Controller
{
    [HttpGet("latest")]
    public Customer Buyer()
    {
        var id = HttpContext.GetBuyerId();
        return db.Customers.First(customer => customer.Id == id);
    }

    [HttpGet("buyer")]
    public async Task<Customer> BuyerAsync()
    {
        var id = await HttpContext.FindBuyerIdAsync();
        return await db.Customers.FindAsync(id);
    }

    [HttpGet("{id}")]
    public IActionResult One(int id)
    {
        var order = db.Orders.Find(id);
        if (order.Customer.Id != HttpContext.GetBuyerId()) // mutate: HttpContext.GetBuyerId() ==> id
            return NotFound();
        return Ok(order.Customer);
    }

    [HttpGet("kept")]
    public Customer Kept()
    {
        var buyer = int.Parse(Request.Cookies["buyerId"]); // mutate: Request.Cookies["buyerId"] ==> Request.Query["buyerId"]
        return db.Customers.Find(buyer);
    }

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();
}
