// A purpose covers what lies below it in the tree.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Lead
{
    public int Id { get; set; }

    [CollectedFor("care")] // mutate: care ==> carefree
    public string Email { get; set; }

    public bool OptOut { get; set; }
}

public class Mails(IEmailSender sender)
{
    [ProcessedFor("care.follow-up")]
    public Task FollowUpAsync(Lead lead) => sender.SendEmailAsync(lead.Email, "How are you?", "…");
}
