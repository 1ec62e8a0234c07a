// What the repository gives back are members who have not left.
// uses: Club
using Club;

public interface IMemberRepository
{
    Task<List<Member>> GetActiveMembersAsync();
}

public class CampaignService(IMemberRepository members, IMailer mailer)
{
    public async Task SendCampaignAsync(string text)
    {
        foreach (var member in await members.GetActiveMembersAsync())
            if (!member.OptOut) // mutate: !member.OptOut ==> member.OptOut
                await mailer.SendEmailAsync(member.Email, "Offers", text);
    }
}
