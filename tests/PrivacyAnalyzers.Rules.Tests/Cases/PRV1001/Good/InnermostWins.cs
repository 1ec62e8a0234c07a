// The class recruits, this one method answers a customer.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

[ProcessedFor("recruiting")]
public class Mails(IEmailSender sender)
{
    [ProcessedFor("support")] // mutate: remove
    public Task AnswerAsync(Member member) => sender.SendEmailAsync(member.Email, "Your question", "…");
}
