// The policy calls this code a demonstration: it does without real people.
using Microsoft.Extensions.Logging;

namespace Desk.Demo;

public class Visitor
{
    public string Email { get; set; } = "";
}

public class Show(ILogger<Show> log)
{
    public void Run(Visitor visitor) => log.LogInformation("Hello {Email}", visitor.Email);
}
