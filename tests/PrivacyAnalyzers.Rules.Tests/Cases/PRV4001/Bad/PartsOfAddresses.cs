// What stands before the @ is often the person's name.
using System.Net.Mail;
using Microsoft.Extensions.Logging;

public class Registration(ILogger<Registration> logger)
{
    public void Begin(string email, string domainEmail)
    {
        var local = email.Split('@')[0];
        logger.LogInformation("Begun: {Local}", local); // expect: PRV4001
        logger.LogInformation("Begun: {User}", new MailAddress(email).User); // expect: PRV4001
        logger.LogInformation("Begun: {Address}", domainEmail); // expect: PRV4001
    }
}
