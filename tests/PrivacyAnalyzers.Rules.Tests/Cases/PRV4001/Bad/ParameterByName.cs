// No person object at all: parameters that are named after what they hold.
using Microsoft.Extensions.Logging;

public class Registration(ILogger<Registration> logger)
{
    public void Register(string email, string firstName, string password)
    {
        logger.LogInformation("Registering {User}", email); // expect: PRV4001
        logger.LogInformation("Welcome {Who}", firstName); // expect: PRV4001
        logger.LogDebug("Secret {Secret}", password); // expect: PRV5002
    }
}
