// What stands behind the @ is a mail server's name.
using Microsoft.Extensions.Logging;

public class Schemes(ILogger<Schemes> logger)
{
    public void Find(string email)
    {
        var parts = email.Split('@');
        logger.LogInformation("Looking for {Team}", parts[1]); // mutate: parts[1] ==> parts[0]
        logger.LogInformation("Looking for {Team}", parts[^1]); // mutate: parts[^1] ==> parts[^2]
        logger.LogInformation("Looking for {Team}", email.Split("@")[1]); // mutate: "@" ==> "."
    }
}
