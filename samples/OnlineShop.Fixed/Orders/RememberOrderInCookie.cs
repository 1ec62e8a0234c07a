using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>The server finds the rest by the number, for whoever has signed in.</summary>
public static class RememberOrderInCookie
{
    public static void Remember(HttpResponse response, Order order) =>
        response.Cookies.Append("last-order", order.Id.ToString(), new CookieOptions { HttpOnly = true, Secure = true });
}
