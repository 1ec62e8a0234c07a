// The address in a cookie: on the customer's machine in plain text, and sent with every request.
// uses: Shop
using Microsoft.AspNetCore.Http;
using Shop;

public class Remember
{
    public void Visitor(HttpResponse response, Customer customer)
    {
        response.Cookies.Append("mail", customer.Email, new CookieOptions { HttpOnly = true }); // expect: PRV4006
        response.Cookies.Append("id", customer.Id.ToString());
    }
}
