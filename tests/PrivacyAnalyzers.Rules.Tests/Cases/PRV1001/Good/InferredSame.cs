// What the names say is what the data was collected for.
// uses: Members
using Members;

public class SupportService(IEmailSender sender)
{
    public Task SendSupportAnswerAsync(Member member) => sender.SendEmailAsync(member.Email, "Your question", "…");
}
