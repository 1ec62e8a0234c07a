// The session knows the number; the rest is in the database.
// uses: Shop
using Microsoft.AspNetCore.Http;
using Shop;

public class Steps
{
    public void Second(HttpContext context, Customer customer) =>
        context.Session.SetString("customer", customer.Id.ToString()); // mutate: customer.Id.ToString() ==> customer.Phone
}
