// The purpose of a method holds in its lambdas.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class StaffFinder(IEmailSender sender)
{
    [ProcessedFor("recruiting")]
    public Task InviteAsync(IReadOnlyList<Member> members) =>
        Task.WhenAll(members.Select(m => sender.SendEmailAsync(m.Email, "Work with us", "…"))); // expect: PRV1001
}
