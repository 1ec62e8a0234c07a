// The header by which somebody is signed in: whoever reads the log is signed in, too.
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

public class Requests(ILogger<Requests> logger)
{
    public void Start(HttpContext context) => logger.LogError("Refused: {Header}", context.Request.Headers["Authorization"].FirstOrDefault()); // expect: PRV5002

    public void End(HttpContext context) => logger.LogDebug("Header: " + context.Request.Headers.Authorization); // expect: PRV5002

    public void Check(HttpRequest request)
    {
        var sent = request.Headers["Authorization"].ToString();
        var value = sent.Replace("Bearer ", "");
        logger.LogInformation($"Checking {value}"); // expect: PRV5002
    }
}
