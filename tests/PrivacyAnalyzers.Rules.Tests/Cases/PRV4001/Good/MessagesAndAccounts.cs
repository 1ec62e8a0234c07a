// A message called Email, an SMTP account, a queue entry: their subjects, ids and our own sender address.
using Microsoft.Extensions.Logging;

public class Email
{
    public string Subject { get; set; }
    public string Body { get; set; }
    public int Attempts { get; set; }
}

public class EmailAccount
{
    public string Email { get; set; }
    public string DisplayName { get; set; }
    public string Host { get; set; }
}

public class QueuedEmail
{
    public int Id { get; set; }
    public string Subject { get; set; }
}

public class Mailer(ILogger<Mailer> logger)
{
    public void Send(Email email, EmailAccount emailAccount, QueuedEmail queuedEmail)
    {
        logger.LogInformation("Sending {Subject} for the {Attempts}. time", email.Subject, email.Attempts);
        logger.LogInformation("Sending {Email}", email);
        logger.LogInformation("Account {Account} {Name} at {Host}", emailAccount.Email, emailAccount.DisplayName, emailAccount.Host);
        logger.LogInformation("Queued {Id} {Subject}", queuedEmail.Id, queuedEmail.Subject);
    }
}
