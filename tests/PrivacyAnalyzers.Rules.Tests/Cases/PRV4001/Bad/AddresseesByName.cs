// What a message is sent to is an address, whatever little its name says.
using Microsoft.Extensions.Logging;

public class EmailMessage
{
    public string To { get; set; } = "";

    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";
}

public class SmsRequest
{
    public string Recipient { get; set; } = "";

    public string Text { get; set; } = "";
}

public class NotificationService(ILogger<NotificationService> logger)
{
    public void Deliver(EmailMessage message) => logger.LogInformation("Delivering to {To}", message.To); // expect: PRV4001

    public void SendSms(SmsRequest request) => logger.LogInformation("Texting {Recipient}", request.Recipient); // expect: PRV4001

    public void SendWelcomeEmail(string to, string name) => logger.LogInformation("Sending to {To}", to); // expect: PRV4001
}

public class SmtpMailer(ILogger<SmtpMailer> logger)
{
    public void Send(string recipient, string subject, string body) =>
        logger.LogDebug($"'{subject}' goes to {recipient}"); // expect: PRV4001
}
