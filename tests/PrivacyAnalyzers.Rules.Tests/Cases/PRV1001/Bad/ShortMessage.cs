// A near miss of JIPDEC's: point members called to recruit.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class StaffFinder(ISmsSender sms)
{
    [ProcessedFor("recruiting")]
    public async Task CallAsync(Member member)
    {
        var number = member.Phone;
        await sms.SendAsync(number, "Work with us"); // expect: PRV1001
    }
}
