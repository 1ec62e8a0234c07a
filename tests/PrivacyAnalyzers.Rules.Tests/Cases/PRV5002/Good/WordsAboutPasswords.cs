// What is about a password and is none.
using Microsoft.Extensions.Logging;

public class PasswordRules
{
    public int PasswordLength { get; set; }
    public bool RequirePassword { get; set; }
    public string PasswordHint { get; set; }
    public DateTime PasswordChangedAt { get; set; }
}

public class Checks(ILogger<Checks> logger)
{
    public void Report(PasswordRules rules, CancellationToken cancellation)
    {
        logger.LogInformation("{Length} {Required} {Hint} {Changed}", rules.PasswordLength, rules.RequirePassword, rules.PasswordHint, rules.PasswordChangedAt);
        logger.LogInformation("Cancelled: {Cancelled}", cancellation.IsCancellationRequested);
    }
}
