// The log that writes the address is the place, not each of those who send.
using Microsoft.Extensions.Logging;

public readonly struct EmailMessage
{
    public EmailMessage(string to, string subject, string content)
    {
        To = to;
        Subject = subject;
        Content = content;
    }

    public string To { get; }

    public string Subject { get; }

    public string Content { get; }
}

public class Member
{
    public string FirstName { get; set; } = "";

    public string Email { get; set; } = "";
}

public interface IEmailSender
{
    void SendEmail(EmailMessage message);
}

public class EmailSender(ILogger<EmailSender> logger) : IEmailSender
{
    public void SendEmail(EmailMessage message) =>
        logger.LogInformation("Sent to {To}: {Subject} {Content}", message.To, message.Subject, message.Content); // expect: PRV4001
}

public class Invitations(IEmailSender sender)
{
    public void Invite(Member member) => sender.SendEmail(new EmailMessage(member.Email, "You are invited", "Please come."));
}
