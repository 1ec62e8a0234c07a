// Words and members that the policy takes out.
using Microsoft.Extensions.Logging;

namespace Shop;

public class Desk
{
    public string Email { get; set; }
    public string ContactEmail { get; set; }
}

public class Desks(ILogger<Desks> logger)
{
    public void Show(Desk desk)
    {
        logger.LogInformation("Forwarding to {Desk}", desk.Email);
        logger.LogInformation("Answered by {Desk}", desk.ContactEmail);
    }
}
