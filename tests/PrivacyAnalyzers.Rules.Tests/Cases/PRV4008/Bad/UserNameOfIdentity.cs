// The name that somebody signs in with.
using System.Security.Claims;
using Microsoft.Extensions.Logging;

public class Audit(ILogger<Audit> logger)
{
    public void Deleted(ClaimsPrincipal user, int orderId) =>
        logger.LogInformation("Order {OrderId} deleted by {User}", orderId, user.Identity?.Name); // expect: PRV4008
}
