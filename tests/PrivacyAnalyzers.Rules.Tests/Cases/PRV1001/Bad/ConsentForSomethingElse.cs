// A consent was checked, but to something else.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public interface IConsents
{
    [ConsentCheck("research")]
    bool Has(Member member);
}

public class StaffFinder(IEmailSender sender, IConsents consents)
{
    [ProcessedFor("recruiting")]
    public async Task InviteAsync(Member member)
    {
        if (!consents.Has(member))
            return;
        await sender.SendEmailAsync(member.Email, "Work with us", "…"); // expect: PRV1001
    }
}
