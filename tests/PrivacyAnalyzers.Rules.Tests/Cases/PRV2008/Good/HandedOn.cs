// The service does it.
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public interface INewsletterService
{
    Task RemoveAsync(string email);
}

public class NewsletterController(INewsletterService newsletters, ILogger<NewsletterController> logger) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Unsubscribe(string email)
    {
        await newsletters.RemoveAsync(email); // mutate: remove
        logger.LogInformation("An unsubscription was asked for");
        return View("Done");
    }
}
