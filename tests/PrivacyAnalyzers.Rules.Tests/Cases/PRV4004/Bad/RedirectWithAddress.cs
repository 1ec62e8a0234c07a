// After registering, the browser is sent to a page whose URL holds the address: it stays in the history.
using Microsoft.AspNetCore.Mvc;

public class RegisterModel
{
    public string Email { get; set; } = "";
    public string FullName { get; set; } = "";
}

public class AccountController : Controller
{
    [HttpPost]
    public IActionResult Register(RegisterModel model) =>
        RedirectToAction("Registered", new { email = model.Email }); // expect: PRV4004

    [HttpPost]
    public IActionResult Confirm(RegisterModel model) =>
        Redirect("/welcome?name=" + model.FullName); // expect: PRV4004
}
