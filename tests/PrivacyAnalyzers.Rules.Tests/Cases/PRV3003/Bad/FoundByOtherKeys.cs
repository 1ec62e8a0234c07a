// One was looked up by the number on the form, the other by the number on the card.
public class Member
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string PhoneNumber { get; set; }
}

public interface IMembers
{
    Task<Member> FindAsync(string number);
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class Answers(IMembers members, IEmailSender mail)
{
    public async Task AnswerAsync(string numberOnForm, string numberOnCard)
    {
        var asking = await members.FindAsync(numberOnForm);
        var found = await members.FindAsync(numberOnCard);
        await mail.SendEmailAsync(asking.Email, "Your data", $"Phone number: {found.PhoneNumber}"); // expect: PRV3003
    }
}
