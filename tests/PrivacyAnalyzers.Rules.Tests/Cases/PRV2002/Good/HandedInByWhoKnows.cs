// Whoever calls this picked the members.
// uses: Club
using Club;

public class CampaignService(IMailer mailer)
{
    public async Task SendCampaignAsync(IEnumerable<Member> members, string text)
    {
        foreach (var member in members)
            if (!member.OptOut) // mutate: !member.OptOut ==> member.OptOut
                await mailer.SendEmailAsync(member.Email, "Offers", text);
    }
}
