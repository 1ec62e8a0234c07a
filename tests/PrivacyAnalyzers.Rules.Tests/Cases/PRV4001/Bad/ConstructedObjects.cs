// What a constructor is given is kept where only the type itself looks, and written later.
using Microsoft.Extensions.Logging;

public class Member
{
    public string Email { get; set; } = "";
    public string Plan { get; set; } = "";
}

public class Line
{
    private readonly ILogger _logger;
    private readonly string _text;

    public Line(ILogger logger, string text)
    {
        _logger = logger;
        _text = text;
    }

    public void Write() => _logger.LogInformation("{Text}", _text);
}

public class Journal(ILogger<Journal> logger)
{
    public void Left(Member member) => new Line(logger, member.Email).Write(); // expect: PRV4001

    public void LeftWithPlan(Member member) => new Line(logger, member.Plan).Write();
}
