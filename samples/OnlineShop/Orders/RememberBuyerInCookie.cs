using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>The form shall be filled in next time. The address lies in the browser until then, whoever uses it.</summary>
public static class RememberBuyerInCookie
{
    public static void Remember(HttpResponse response, Order order) =>
        response.Cookies.Append("last-order", order.BuyerEmail, new CookieOptions { HttpOnly = true, Secure = true }); // expect: PRV4006
}
