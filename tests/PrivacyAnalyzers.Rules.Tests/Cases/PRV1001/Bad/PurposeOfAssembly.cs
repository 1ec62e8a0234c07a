// The whole program works for one purpose.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

[assembly: ProcessedFor("recruiting")]

public class Calls(ISmsSender sms)
{
    public async Task CallAsync(IEnumerable<Member> members)
    {
        foreach (var member in members)
            await sms.SendAsync(member.Phone, "Work with us"); // expect: PRV1001
    }
}
