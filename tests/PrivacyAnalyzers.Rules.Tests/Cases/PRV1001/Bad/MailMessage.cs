// A message built over several statements.
// uses: Members
using System.Net.Mail;
using Members;
using PrivacyAnalyzers.Annotations;

public class StaffFinder(SmtpClient client)
{
    [ProcessedFor("recruiting")]
    public void Invite(Member member)
    {
        var message = new MailMessage { From = new MailAddress("jobs@shop.example"), Subject = "Work with us" };
        message.To.Add(new MailAddress(member.Email, member.FullName));
        client.Send(message); // expect: PRV1001
    }
}
