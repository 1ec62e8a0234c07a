// A random token that the server looks up.
// uses: Shop
using Microsoft.AspNetCore.Http;
using Shop;

public class Remember
{
    public void Visitor(HttpResponse response, Customer customer, string sessionToken)
    {
        response.Cookies.Append("session", sessionToken, new CookieOptions { HttpOnly = true, Secure = true }); // mutate: sessionToken, ==> customer.Email,
        response.Cookies.Append("theme", "dark");
    }
}
