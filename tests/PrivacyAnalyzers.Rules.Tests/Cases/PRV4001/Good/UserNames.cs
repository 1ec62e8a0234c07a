// Programs sign in, too; a number tells the account as well.
using Microsoft.Extensions.Logging;

public class Account
{
    public int Id { get; set; }

    public string Username { get; set; } = "";
}

public class SmtpSettings
{
    public string UserName { get; set; } = "";
}

public class RedisConnection(ILogger<RedisConnection> logger)
{
    public string UserName { get; set; } = "";

    public void Open() => logger.LogInformation("Connecting as {User}", UserName);
}

public class LoginService(ILogger<LoginService> logger, SmtpSettings smtp)
{
    public void Connect(string sshUserName) => logger.LogInformation("Connecting as {User} and {Mail}", sshUserName, smtp.UserName);

    public void SignedIn(Account account) => logger.LogInformation("{Id} has signed in", account.Id); // mutate: account.Id ==> account.Username
}
