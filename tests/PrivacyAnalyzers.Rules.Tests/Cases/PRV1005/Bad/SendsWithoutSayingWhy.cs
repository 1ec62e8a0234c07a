// uses: Members
using Members;

public class Mailer(IEmailSender sender)
{
    public Task TellAsync(Member member) => sender.SendEmailAsync(member.Email, "Hello", "…"); // expect: PRV1005
}
