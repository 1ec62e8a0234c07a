// uses: Club
using PrivacyAnalyzers.Annotations;
using Club;

[ProcessedFor("newsletter")]
public class NewsletterJob(ClubDb db, IMailer mailer)
{
    public async Task RunAsync(string text)
    {
        foreach (var member in db.Members.Where(m => !m.OptOut && !m.IsDeleted)) // mutate: && !m.IsDeleted ==>
            await mailer.SendEmailAsync(member.Email, "News", text);
    }
}
