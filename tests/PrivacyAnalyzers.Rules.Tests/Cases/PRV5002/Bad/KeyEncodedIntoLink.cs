// The key is encoded to stand in a link that a service of the program puts together; it opens the account as before.
using System.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public interface ILinkMaker
{
    Task<string> ToAsync(HttpRequest request, string token, string page, bool withHost = true);
}

public class LinkMaker(string host) : ILinkMaker
{
    public async Task<string> ToAsync(HttpRequest request, string token, string page, bool withHost = true)
    {
        await Task.Yield();
        var start = $"{request.Scheme}://{request.Host}";
        if (!string.IsNullOrEmpty(host))
            start = host;
        return withHost ? $"{start}/{page}?token={HttpUtility.UrlEncode(token)}" : $"{page}?token={HttpUtility.UrlEncode(token)}".Replace("//", "/");
    }
}

public class AccountController(UserManager<IdentityUser> users, ILinkMaker links, ILogger<AccountController> logger) : Controller
{
    public async Task<IActionResult> Forgot(string id)
    {
        var user = (await users.FindByIdAsync(id))!;
        var token = await users.GeneratePasswordResetTokenAsync(user);
        var link = await links.ToAsync(Request, token, "reset");
        logger.LogCritical("Link of {Id}: {Link}", user.Id, link); // expect: PRV5002
        return View();
    }
}
