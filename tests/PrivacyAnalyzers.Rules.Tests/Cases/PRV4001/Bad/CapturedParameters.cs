// What a primary constructor is given is there for all the code of its type.
using Microsoft.Extensions.Logging;

public class Member
{
    public string Email { get; set; } = "";
    public string Plan { get; set; } = "";
}

public class Line(ILogger logger, string text)
{
    public void Write() => logger.LogInformation("{Text}", text);
}

public class Journal(ILogger<Journal> logger)
{
    public void Joined(Member member) => new Line(logger, member.Email).Write(); // expect: PRV4001

    public void Chose(Member member) => new Line(logger, member.Plan).Write();
}
