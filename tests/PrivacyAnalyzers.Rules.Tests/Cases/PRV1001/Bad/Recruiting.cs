// JIPDEC's first case: the buyers' addresses are used to find part-timers.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class StaffFinder(IEmailSender sender)
{
    [ProcessedFor("recruiting")]
    public async Task InviteAsync(Member member)
    {
        await sender.SendEmailAsync(member.Email, "Work with us", "We are looking for part-timers."); // expect: PRV1001
    }
}
