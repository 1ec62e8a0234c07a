// Two loops, and the inner one takes the outer one's address.
public class Member
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public DateOnly BirthDate { get; set; }
}

public interface IMailer
{
    void SendMail(string to, string subject, string body);
}

public class Cards(IMailer mailer)
{
    public void Run(IEnumerable<Member> winners, IEnumerable<Member> members)
    {
        foreach (var winner in winners)
            foreach (var member in members)
                mailer.SendMail(winner.Email, "Happy birthday", $"Best wishes for {member.BirthDate}"); // expect: PRV3003
    }
}
