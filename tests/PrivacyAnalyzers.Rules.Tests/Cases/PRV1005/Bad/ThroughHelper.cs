// Neither the helper nor who calls it says why.
// uses: Members
using Members;

public class Mailer(IEmailSender sender)
{
    public Task TellAsync(Member member) => SendTo(member.Email); // expect: PRV1005

    private Task SendTo(string address) => sender.SendEmailAsync(address, "Hello", "…");
}
