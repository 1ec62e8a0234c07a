// The name that somebody chose to sign in with.
using Microsoft.Extensions.Logging;

public class Account
{
    public int Id { get; set; }

    public string Username { get; set; } = "";
}

public class LoginService(ILogger<LoginService> logger)
{
    public void SignIn(string userName) => logger.LogWarning("Failed login of {User}", userName); // expect: PRV4001

    public void SignedIn(Account account) => logger.LogInformation("{User} has signed in", account.Username); // expect: PRV4001
}
