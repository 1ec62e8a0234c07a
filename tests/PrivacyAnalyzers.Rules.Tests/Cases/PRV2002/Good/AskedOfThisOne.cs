// Whether this member has left is looked at, before the message goes; somebody else stands beside.
// uses: Club
using Club;

public class CampaignService(ClubDb db, IMailer mailer)
{
    public async Task SendCampaignAsync(Member sponsor, string text)
    {
        foreach (var member in db.Members.Where(m => !m.OptOut))
        {
            if (member.IsDeleted) continue; // mutate: member.IsDeleted ==> !member.IsDeleted // mutate: member.IsDeleted ==> sponsor.IsDeleted // mutate: move down
            await mailer.SendEmailAsync(member.Email, "Offers", text);
        }
    }
}
