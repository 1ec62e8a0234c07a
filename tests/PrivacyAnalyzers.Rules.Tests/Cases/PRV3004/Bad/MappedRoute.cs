// A mapped route without a guard, beside one with it.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Shop;

public static class Routes
{
    public static void Map(WebApplication app)
    {
        app.UseAuthorization();
        app.MapGet("/customers/{id}", async (int id, ShopDb db) => await db.Customers.FindAsync(id) is { } customer ? Results.Ok(customer) : Results.NotFound()); // expect: PRV3004
        app.MapGet("/mine/{id}", (int id, ShopDb db) => db.Customers.First(customer => customer.Id == id)).RequireAuthorization();
    }
}
