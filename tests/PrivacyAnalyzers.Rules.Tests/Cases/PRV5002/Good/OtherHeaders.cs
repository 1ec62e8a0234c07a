// Other headers; whether there is one; the scheme that stands before the token; and what is decoded out of it.
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

public class Requests(ILogger<Requests> logger)
{
    public void Start(HttpContext context) => logger.LogError("Refused: {Header}", context.Request.Headers["User-Agent"].FirstOrDefault()); // mutate: User-Agent ==> Authorization

    public void End(HttpContext context) => logger.LogDebug("Header: {Is}", context.Request.Headers.ContainsKey("Authorization"));

    public void Check(HttpRequest request)
    {
        var sent = request.Headers["Authorization"].ToString();
        logger.LogInformation("Scheme {Scheme}, {Length} characters", sent.Split(' ')[0], sent.Length);
        var inside = Encoding.UTF8.GetString(Convert.FromBase64String(sent.Substring(6)));
        logger.LogInformation("Tried by {Who}", inside.Substring(0, inside.IndexOf(':')));
    }
}
