using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>家族を名乗る人: the support page reads the customer here, and so does whoever counts up the numbers.</summary>
public static class ShowCustomer
{
    public static void MapTo(WebApplication app) =>
        app.MapGet("/customers/{id:int}", (int id, ShopData shop) => shop.Customers.First(customer => customer.Id == id)); // expect: PRV3004
}
