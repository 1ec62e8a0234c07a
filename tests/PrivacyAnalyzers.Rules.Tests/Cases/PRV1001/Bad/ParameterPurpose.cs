// The purpose stands on a parameter.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Surveys(IEmailSender sender)
{
    [ProcessedFor("research")]
    public Task AskAsync([CollectedFor("support")] string email) =>
        sender.SendEmailAsync(email, "A few questions", "…"); // expect: PRV1001
}
