// What an application puts into a token as the name is as often the name of the account.
using System.Security.Claims;
using Microsoft.Extensions.Logging;

public static class PrincipalExtensions
{
    public static string UserName(this ClaimsPrincipal user) => user.FindFirst("name")?.Value ?? "";
}

public class Settings(ILogger<Settings> logger)
{
    public void Change(ClaimsPrincipal user) => logger.LogInformation("{User} changes the settings", user.UserName());

    public void Reset(ClaimsPrincipal user) => logger.LogInformation("{User} resets them", user.FindFirstValue(ClaimTypes.Name));
}
