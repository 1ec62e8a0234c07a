// A club whose members may decline its mail, and may leave.
namespace Club;

public class Member
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public bool OptOut { get; set; }
    public bool IsDeleted { get; set; }
}

public class ClubDb
{
    private readonly List<Member> _members = new();

    public IQueryable<Member> Members => _members.AsQueryable();
}

public interface IMailer
{
    Task SendEmailAsync(string to, string subject, string body);
}
