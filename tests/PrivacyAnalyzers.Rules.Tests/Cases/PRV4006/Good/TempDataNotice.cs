// What is shown once on the next page.
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
        TempData["Notice"] = "Thank you";
        TempData["Id"] = model.Id; // mutate: model.Id ==> model.Email
        ViewData["Email"] = model.Email;
        return View();
    }
}
