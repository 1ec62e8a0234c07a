// A list of addresses, filled and used in the same turn.
// uses: SendGrid
using SendGrid.Helpers.Mail;

public class Member
{
    public string Email { get; set; }
    public string Team { get; set; }
}

public interface IMailSender
{
    Task SendMailAsync(List<string> recipients, string subject, string body);
}

public class Teams(IMailSender sender)
{
    public async Task TellAsync(IEnumerable<Member> members)
    {
        var recipients = new List<string>();
        foreach (var member in members)
        {
            recipients.Add(member.Email); // expect: PRV3008
            await sender.SendMailAsync(recipients, "Your team", "You are in " + member.Team);
        }
    }
}
