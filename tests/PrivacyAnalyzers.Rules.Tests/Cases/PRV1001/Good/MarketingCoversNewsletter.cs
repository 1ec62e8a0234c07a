// Collected for marketing, used for the newsletter, with the opt-out checked.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Lead
{
    public int Id { get; set; }

    [CollectedFor("marketing")] // mutate: marketing ==> support
    public string Email { get; set; }

    public bool OptOut { get; set; }
}

public class Mails(IEmailSender sender)
{
    [ProcessedFor("marketing.newsletter")]
    public async Task NewsAsync(Lead lead)
    {
        if (!lead.OptOut)
            await sender.SendEmailAsync(lead.Email, "News", "…");
    }
}
