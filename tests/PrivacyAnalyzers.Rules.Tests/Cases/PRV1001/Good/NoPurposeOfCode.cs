// Code that declares nothing and whose names say nothing.
// uses: Members
using Members;

public class Messages(IEmailSender sender)
{
    public Task SendAsync(Member member, string subject, string body) => sender.SendEmailAsync(member.Email, subject, body);
}
