// An invitation to work is no advertising for goods; whoever has left must not get it either.
// uses: Club
using PrivacyAnalyzers.Annotations;
using Club;

[ProcessedFor("recruitment")]
public class StaffSearch(ClubDb db, IMailer mailer)
{
    public async Task InviteAsync()
    {
        var members = db.Members.ToList();
        foreach (var member in members)
            await mailer.SendEmailAsync(member.Email, "Work with us", "We are looking for staff."); // expect: PRV2002
    }
}
