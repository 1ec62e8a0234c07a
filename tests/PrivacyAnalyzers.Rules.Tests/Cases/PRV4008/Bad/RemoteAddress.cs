// The address of a visitor's device.
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

public class Visits(ILogger<Visits> logger)
{
    public void Note(HttpContext context) =>
        logger.LogInformation("Visit from {Ip}", context.Connection.RemoteIpAddress); // expect: PRV4008
}
