// The right member of the two addresses.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Mails(IEmailSender sender)
{
    [ProcessedFor("support")]
    public async Task AnswerAsync(Member member, string text)
    {
        var target = member.Email; // mutate: member.Email ==> member.PrivateEmail
        await sender.SendEmailAsync(target, "Your question", text);
    }
}
