// The session lies in a cache that other servers share.
// uses: Shop
using Microsoft.AspNetCore.Http;
using Shop;

public class Steps
{
    public void Second(HttpContext context, Customer customer) =>
        context.Session.SetString("phone", customer.Phone); // expect: PRV4006
}
