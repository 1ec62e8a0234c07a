// Collected for the newsletter only, used for all of marketing.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Mails(IEmailSender sender)
{
    [ProcessedFor("marketing.recruiting-fair")]
    public async Task InviteAsync(Member member)
    {
        if (!member.OptOut)
            await sender.SendEmailAsync(member.PrivateEmail, "Meet us", "…"); // expect: PRV1001
    }
}
