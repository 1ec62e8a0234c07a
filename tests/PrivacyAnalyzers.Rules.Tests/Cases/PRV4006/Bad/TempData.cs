// TempData is a cookie unless somebody configured it otherwise.
using Microsoft.AspNetCore.Mvc;

public class RegisterModel
{
    public string Email { get; set; } = "";
}

public class AccountController : Controller
{
    public IActionResult Register(RegisterModel model)
    {
        TempData["Email"] = model.Email; // expect: PRV4006
        TempData["Notice"] = "Thank you";
        return RedirectToAction("Done");
    }
}
