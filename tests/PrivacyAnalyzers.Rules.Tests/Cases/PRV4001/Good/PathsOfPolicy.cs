// The policy calls this file a demonstration.
using Microsoft.Extensions.Logging;

public class Visitor
{
    public string Email { get; set; } = "";
}

public class Show(ILogger<Show> log)
{
    public void Run(Visitor visitor) => log.LogInformation("Hello {Email}", visitor.Email);
}
