// One member, found by number.
// uses: Club
using Club;

public class PromotionService(ClubDb db, IMailer mailer)
{
    public async Task SendPromotionAsync(int id, string text)
    {
        var member = db.Members.FirstOrDefault(m => m.Id == id);
        if (member is null || member.OptOut)
            return;
        await mailer.SendEmailAsync(member.Email, "For you", text); // expect: PRV2002
    }
}
