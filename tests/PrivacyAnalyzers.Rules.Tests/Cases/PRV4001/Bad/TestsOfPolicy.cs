// Seeders are left alone by their names, unless the policy knows better.
using Microsoft.Extensions.Logging;

namespace Desk.Seeding;

public class Visitor
{
    public string Email { get; set; } = "";
}

public class VisitorSeeder(ILogger<VisitorSeeder> log)
{
    public void Run(Visitor visitor) => log.LogInformation("Hello {Email}", visitor.Email); // expect: PRV4001
}
