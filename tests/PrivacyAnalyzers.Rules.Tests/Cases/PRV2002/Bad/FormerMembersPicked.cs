// Winning back those who have left: just these asked not to be written to any more.
// uses: Club
using Club;

public class WinBackCampaign(ClubDb db, IMailer mailer)
{
    public async Task SendAsync(string text)
    {
        foreach (var member in db.Members.Where(m => m.IsDeleted && !m.OptOut))
            await mailer.SendEmailAsync(member.Email, "We miss you", text); // expect: PRV2002
    }
}
