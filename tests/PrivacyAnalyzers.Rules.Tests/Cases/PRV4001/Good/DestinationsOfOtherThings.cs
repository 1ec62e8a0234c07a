// Things go to places, too; a message of settings or templates is nobody's.
using System;
using Microsoft.Extensions.Logging;

public class Transfer
{
    public string To { get; set; } = "";

    public string Subject { get; set; } = "";
}

public class EmailSettings
{
    public string To { get; set; } = "";

    public string Subject { get; set; } = "";
}

public class DateRange
{
    public DateTime To { get; set; }
}

public class EmailRule
{
    public string Destination { get; set; } = "";
}

public class Router(ILogger<Router> logger, EmailSettings settings)
{
    public void Move(Transfer transfer) => logger.LogInformation("Moving to {To}", transfer.To);

    public void Copy(string file, string to) => logger.LogInformation("Copying to {To}", to);

    public void Alert() => logger.LogInformation("Alerts go to {To}", settings.To);

    public void Show(DateRange range) => logger.LogInformation("Until {To}", range.To);

    public void Apply(EmailRule rule) => logger.LogInformation("Folder {Folder}", rule.Destination);
}

public class MailboxService(ILogger<MailboxService> logger)
{
    public void Move(int id, string to) => logger.LogInformation("Moved {Id} to {To}", id, to);
}
