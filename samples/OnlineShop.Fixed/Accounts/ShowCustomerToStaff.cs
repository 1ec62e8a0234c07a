using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>Only support may look customers up, and has signed in to do so.</summary>
public static class ShowCustomerToStaff
{
    public static void MapTo(WebApplication app) =>
        app.MapGet("/customers/{id:int}", (int id, ShopData shop) => shop.Customers.First(customer => customer.Id == id)).RequireAuthorization("support");
}
