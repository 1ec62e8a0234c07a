// The code declares nothing, but its names say that it recruits.
// uses: Members
using Members;

public class RecruitmentService(IEmailSender sender)
{
    public Task SendRecruitingMailAsync(Member member) =>
        sender.SendEmailAsync(member.Email, "Work with us", "We are looking for part-timers."); // expect: PRV1001
}
