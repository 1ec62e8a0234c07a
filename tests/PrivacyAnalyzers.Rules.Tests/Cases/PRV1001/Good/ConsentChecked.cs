// The person agreed to the new purpose first.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public interface IConsents
{
    [ConsentCheck("recruiting")] // mutate: recruiting ==> research
    Task<bool> HasAsync(int memberId);
}

public class StaffFinder(IEmailSender sender, IConsents consents)
{
    [ProcessedFor("recruiting")]
    public async Task InviteAsync(Member member)
    {
        if (!await consents.HasAsync(member.Id)) return; // mutate: remove
        await sender.SendEmailAsync(member.Email, "Work with us", "…");
    }
}
