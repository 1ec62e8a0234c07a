// uses: Members
using Members;

public class Mailer(IEmailSender sender)
{
    public Task SendOrderConfirmationAsync(Member member) => sender.SendEmailAsync(member.Email, "Hello", "…"); // mutate: SendOrderConfirmationAsync ==> TellAsync
}
