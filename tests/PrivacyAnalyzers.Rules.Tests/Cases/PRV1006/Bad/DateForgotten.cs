public class Member
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public DateTime? UnsubscribedAt { get; set; }
}

public class Backup
{
    public Member Restore(Member saved) => new() { Name = saved.Name, Email = saved.Email ?? "" }; // expect: PRV1006
}
