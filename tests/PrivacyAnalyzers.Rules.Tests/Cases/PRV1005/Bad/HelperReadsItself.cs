// uses: Members
using Members;

public class Mailer(IEmailSender sender)
{
    public Task TellAsync(Member member) => Send(member); // expect: PRV1005

    private Task Send(Member member) => sender.SendEmailAsync(member.Email, "Hello", "…");
}
