// Remembered in the browser in plain text.
using Microsoft.AspNetCore.Http;

public class LoginForm
{
    public string UserName { get; set; }
    public string Password { get; set; }
}

public class RememberMe
{
    public void Keep(HttpResponse response, LoginForm form) =>
        response.Cookies.Append("remember", form.Password); // expect: PRV5002
}
