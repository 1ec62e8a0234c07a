// A link without a key opens nothing; one with a key goes to the person whose it is.
// uses: Shop
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Shop;

public class AccountController(UserManager<IdentityUser> users, IEmailSender sender, ILogger<AccountController> logger) : Controller
{
    public async Task<IActionResult> Forgot(string id)
    {
        var user = (await users.FindByIdAsync(id))!;
        var code = await users.GeneratePasswordResetTokenAsync(user);
        var link = Url.Action("Reset", "Account", new { userId = user.Id, code }, Request.Scheme);
        await sender.SendEmailAsync(user.Email!, "Reset your password", $"Follow {link}");
        logger.LogInformation("Sent somebody to {Link}", Url.Action("Login", "Account", new { step = 2 })); // mutate: step = 2 ==> step = code
        return Redirect(Url.Action("Sent", "Account")!);
    }
}
