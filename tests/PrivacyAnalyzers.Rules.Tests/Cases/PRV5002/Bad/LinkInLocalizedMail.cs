// The sender logs what it sends, and the link is filled into the text of a localizer.
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

public interface IMailer
{
    Task SendAsync(string email, string subject, string html);
}

public class LoggingMailer(ILogger<LoggingMailer> logger) : IMailer
{
    public Task SendAsync(string email, string subject, string html)
    {
        logger.LogInformation("{Subject}: {Html}", subject, html);
        return Task.CompletedTask;
    }
}

public class AccountController(UserManager<IdentityUser> users, IMailer mailer, IStringLocalizer<AccountController> texts) : Controller
{
    public async Task<IActionResult> Forgot(IdentityUser user)
    {
        var code = await users.GeneratePasswordResetTokenAsync(user);
        var link = Url.Action("Reset", "Account", new { userId = user.Id, code }, Request.Scheme);
        await mailer.SendAsync(user.Email!, texts["Title"], texts["Body", link!]); // expect: PRV5002
        return View();
    }
}
