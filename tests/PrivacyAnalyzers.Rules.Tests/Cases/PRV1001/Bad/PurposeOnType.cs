// Both sides are declared on the type.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

[CollectedFor("warranty")]
public class Registration
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

[ProcessedFor("recruiting")]
public class StaffFinder(IEmailSender sender)
{
    public Task InviteAsync(Registration registration) =>
        sender.SendEmailAsync(registration.Email, "Work with us", "…"); // expect: PRV1001
}
