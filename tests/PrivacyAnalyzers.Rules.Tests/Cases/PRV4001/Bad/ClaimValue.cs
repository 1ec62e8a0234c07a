// What a claim holds is known from its type.
using System.Security.Claims;
using Microsoft.Extensions.Logging;

public class Profile(ILogger<Profile> logger)
{
    public void Show(ClaimsPrincipal user)
    {
        var value = user.FindFirst(ClaimTypes.Email)?.Value;
        logger.LogInformation("Signed in: {Value}", value); // expect: PRV4001
    }
}
