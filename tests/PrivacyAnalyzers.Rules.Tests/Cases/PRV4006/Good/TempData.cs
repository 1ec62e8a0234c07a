// TempData is encrypted wherever a browser keeps it, other than a cookie that code writes itself.
using Microsoft.AspNetCore.Mvc;

public class RegisterModel
{
    public string Email { get; set; } = "";
    public int Id { get; set; }
}

public class AccountController : Controller
{
    public IActionResult Register(RegisterModel model)
    {
        TempData["Email"] = model.Email;
        TempData["Notice"] = "Thank you";
        ViewData["Email"] = model.Email;
        Response.Cookies.Append("id", model.Id.ToString()); // mutate: model.Id.ToString() ==> model.Email
        return RedirectToAction("Done");
    }
}
