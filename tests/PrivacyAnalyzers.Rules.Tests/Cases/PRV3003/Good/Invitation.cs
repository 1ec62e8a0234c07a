// Who invites tells the friend so: a name and an address to write back to are what an invitation is made of.
public class User
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string HomeAddress { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class Invitations(IEmailSender mail)
{
    public Task InviteAsync(User user, User other) =>
        mail.SendEmailAsync(other.Email, "Join us", $"{user.FullName} ({user.Email}) wants you to join."); // mutate: user.Email ==> user.HomeAddress
}
