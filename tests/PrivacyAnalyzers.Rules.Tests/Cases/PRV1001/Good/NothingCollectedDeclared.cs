// Data without a declared purpose says nothing about misuse.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Applicant
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class StaffFinder(IEmailSender sender)
{
    [ProcessedFor("recruiting")]
    public Task InviteAsync(Applicant applicant) => sender.SendEmailAsync(applicant.Email, "Your application", "…");
}
