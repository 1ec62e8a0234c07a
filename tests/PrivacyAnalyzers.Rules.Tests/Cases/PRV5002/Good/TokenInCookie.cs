// A session is kept by its token in the cookie.
using Microsoft.AspNetCore.Http;

public class Sessions
{
    public void Keep(HttpResponse response, string accessToken) =>
        response.Cookies.Append("session", accessToken, new CookieOptions { HttpOnly = true, Secure = true });
}
