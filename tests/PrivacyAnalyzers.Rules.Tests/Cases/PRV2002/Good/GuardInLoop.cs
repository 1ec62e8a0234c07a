// uses: Club
using Club;

public class CampaignService(ClubDb db, IMailer mailer)
{
    public async Task SendCampaignAsync(string text)
    {
        foreach (var member in db.Members.ToList())
        {
            if (member.IsDeleted || member.OptOut) // mutate: member.IsDeleted || ==>
                continue;
            await mailer.SendEmailAsync(member.Email, "Offers", text);
        }
    }
}
