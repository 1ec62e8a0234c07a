// uses: Members
using Members;

public class Mailer(IEmailSender sender)
{
    public async Task TellAsync(List<Member> members)
    {
        foreach (var address in members.Select(m => m.Email))
            await sender.SendEmailAsync(address, "Hello", "…"); // expect: PRV1005
    }
}
