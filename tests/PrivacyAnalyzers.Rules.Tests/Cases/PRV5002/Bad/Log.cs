// A password that is written to a log, with the address beside it, which is another matter.
using Microsoft.Extensions.Logging;

public class SignIn(ILogger<SignIn> logger)
{
    public void Failed(string email, string password)
    {
        logger.LogWarning("Sign-in with {Password} failed", password); // expect: PRV5002
        logger.LogWarning("Sign-in of {Email} failed", email); // expect: PRV4001
    }
}
