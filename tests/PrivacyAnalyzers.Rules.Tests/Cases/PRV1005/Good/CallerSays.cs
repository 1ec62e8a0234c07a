// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Mailer(IEmailSender sender)
{
    [ProcessedFor("support")] // mutate: remove
    public Task TellAsync(Member member) => Send(member);

    private Task Send(Member member) => sender.SendEmailAsync(member.Email, "Hello", "…");
}
