// The opt-out is asked for; that the member has cancelled is not.
// uses: Club
using PrivacyAnalyzers.Annotations;
using Club;

[ProcessedFor("newsletter")]
public class NewsletterJob(ClubDb db, IMailer mailer)
{
    public async Task RunAsync(string text)
    {
        foreach (var member in db.Members.Where(m => !m.OptOut))
            await mailer.SendEmailAsync(member.Email, "News", text); // expect: PRV2002
    }
}
