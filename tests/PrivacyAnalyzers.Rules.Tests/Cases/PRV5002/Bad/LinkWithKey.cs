// The link that opens an account, in a log: whoever reads it can follow it.
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

public class AccountController(UserManager<IdentityUser> users, ILogger<AccountController> logger) : Controller
{
    public async Task<IActionResult> Forgot(string id)
    {
        var user = (await users.FindByIdAsync(id))!;
        var code = await users.GeneratePasswordResetTokenAsync(user);
        var link = Url.Action("Reset", "Account", new { userId = user.Id, code }, Request.Scheme);
        logger.LogInformation($"Link to reset: {link}"); // expect: PRV5002
        return View();
    }

    public async Task<IActionResult> Confirm(string id)
    {
        var user = (await users.FindByIdAsync(id))!;
        var code = await users.GenerateEmailConfirmationTokenAsync(user);
        code = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(code));
        logger.LogInformation("Confirm at {Link}", Url.Page("/Confirm", null, new { code }, Request.Scheme)); // expect: PRV5002
        return View();
    }

    public async Task<IActionResult> Move(IdentityUser user, string email)
    {
        logger.LogDebug("{Token}", await users.GenerateChangeEmailTokenAsync(user, email)); // expect: PRV5002
        return View();
    }
}
