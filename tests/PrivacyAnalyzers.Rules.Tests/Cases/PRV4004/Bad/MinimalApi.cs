// The same without controllers.
// uses: Shop
using Microsoft.AspNetCore.Http;
using Shop;

public static class Endpoints
{
    public static IResult Created(Customer customer) => Results.Redirect($"/customers/{customer.Email}"); // expect: PRV4004

    public static void Denied(HttpContext context, Customer customer) =>
        context.Response.Redirect("/denied?who=" + customer.Name); // expect: PRV4004
}
