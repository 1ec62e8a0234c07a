// The page that asks whether it is meant.
using Microsoft.AspNetCore.Mvc;

public class NewsletterController : Controller
{
    [HttpGet]
    public IActionResult Unsubscribe(string email) => View("Confirm", email);
}
