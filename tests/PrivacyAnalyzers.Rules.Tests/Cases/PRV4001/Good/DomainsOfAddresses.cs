// Which company an address belongs to is nobody's personal data.
using System.Net.Mail;
using Microsoft.Extensions.Logging;

public static class Addresses
{
    public static string GetDomain(string email) => new MailAddress(email).Host.ToLowerInvariant();
}

public class Registration(ILogger<Registration> logger)
{
    public void Begin(string email)
    {
        var emailDomain = email.Split('@')[1];
        logger.LogInformation("Blocked: {Domain}", emailDomain);
        logger.LogInformation("Blocked: {Domain}", Addresses.GetDomain(email));
        logger.LogInformation("Blocked: {Domain}", new MailAddress(email).Host);

        string domain;
        domain = email[(email.LastIndexOf('@') + 1)..];
        logger.LogInformation("Blocked: {Domain}", domain);
    }
}
