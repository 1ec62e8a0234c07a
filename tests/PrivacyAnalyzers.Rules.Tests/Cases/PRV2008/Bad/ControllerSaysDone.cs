// The page says that it is done. It is not.
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public class NewsletterController(ILogger<NewsletterController> logger) : Controller
{
    [HttpPost]
    public IActionResult Unsubscribe(string email) // expect: PRV2008
    {
        if (!ModelState.IsValid)
            return BadRequest();
        logger.LogInformation("An unsubscription was asked for");
        return View("Done");
    }
}
