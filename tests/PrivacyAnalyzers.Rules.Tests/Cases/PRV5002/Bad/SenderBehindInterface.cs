// The library knows the interface as a sender of mail; what stands behind it here logs the text as well.
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.UI.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public class OwnSender(ILogger<OwnSender> logger) : IEmailSender
{
    public Task SendEmailAsync(string email, string subject, string htmlMessage)
    {
        logger.LogInformation("{Subject}: {Html}", subject, htmlMessage);
        return Task.CompletedTask;
    }
}

public class AccountController(UserManager<IdentityUser> users, IEmailSender sender) : Controller
{
    public async Task<IActionResult> Forgot(IdentityUser user)
    {
        var code = await users.GeneratePasswordResetTokenAsync(user);
        var link = Url.Action("Reset", "Account", new { userId = user.Id, code }, Request.Scheme);
        await sender.SendEmailAsync(user.Email!, "Your password", $"Choose a new one: {link}"); // expect: PRV5002
        return View();
    }
}
