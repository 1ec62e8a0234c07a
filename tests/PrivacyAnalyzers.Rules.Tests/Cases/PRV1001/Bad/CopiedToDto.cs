// The purpose travels with the value into another object.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Target
{
    public int Key { get; set; }
    public string Value { get; set; }
}

public class StaffFinder(IEmailSender sender)
{
    [ProcessedFor("recruiting")]
    public async Task InviteAsync(IEnumerable<Member> members)
    {
        var targets = members.Select(m => new Target { Key = m.Id, Value = m.Email }).ToList();
        foreach (var target in targets)
            await sender.SendEmailAsync(target.Value, "Work with us", "…"); // expect: PRV1001
    }
}
