// System.Net.Mail.MailAddress is an address whatever its variable is called.
using System.Net.Mail;
using Microsoft.Extensions.Logging;

public class Outbox(ILogger<Outbox> logger)
{
    public void Add(MailAddress item)
    {
        logger.LogInformation("Queued for {Item}", item.Address); // expect: PRV4001
    }
}
