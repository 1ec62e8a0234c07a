// What an object is filled with is written when the object is told to, by a method that takes nothing.
using Microsoft.Extensions.Logging;

public class Member
{
    public string Email { get; set; } = "";
    public string Plan { get; set; } = "";
}

public class Notice
{
    private readonly ILogger _logger;

    public Notice(ILogger logger) => _logger = logger;

    public string Headline { get; set; } = "";
    public string Content { get; set; } = "";

    public Notice About(string content)
    {
        Content = content;
        return this;
    }

    public virtual void Post() => _logger.LogInformation("Posting {Json}", System.Text.Json.JsonSerializer.Serialize(this));

    public void PostHeadline() => _logger.LogInformation("Posting {Headline}", Headline);
}

public class Board(ILogger<Board> logger, Notice shared)
{
    public void Joined(Member member)
    {
        shared.Content = $"{member.Email} has joined";
        shared.Post(); // expect: PRV4001
    }

    public void Left(Member member) => new Notice(logger).About(member.Email).Post(); // expect: PRV4001

    public void Changed(Member member)
    {
        var notice = new Notice(logger) { Headline = "Changed", Content = member.Email };
        notice.PostHeadline();
        notice.Content = member.Plan;
        notice.Post();
    }
}
