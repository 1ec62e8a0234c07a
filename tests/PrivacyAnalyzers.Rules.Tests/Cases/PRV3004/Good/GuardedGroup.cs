// The routes of a guarded group, and of one that comes from elsewhere.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Shop;

public static class Routes
{
    public static void Map(WebApplication app)
    {
        app.UseAuthorization();
        var customers = app.MapGroup("/customers").RequireAuthorization(); // mutate: .RequireAuthorization() ==> .WithTags("customers")
        customers.MapGet("/{id}", (int id, ShopDb db) => db.Customers.First(customer => customer.Id == id));
    }
}
