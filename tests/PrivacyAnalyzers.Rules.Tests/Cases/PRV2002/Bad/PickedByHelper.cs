// The helper that picks the recipients thinks of one state of two.
// uses: Club
using PrivacyAnalyzers.Annotations;
using Club;

[ProcessedFor("newsletter")]
public class NewsletterJob(ClubDb db, IMailer mailer)
{
    public async Task RunAsync(string text)
    {
        foreach (var member in Recipients())
            await mailer.SendEmailAsync(member.Email, "News", text); // expect: PRV2002
    }

    private IEnumerable<Member> Recipients() => db.Members.Where(m => !m.OptOut);
}
