// The owner takes the guess back.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;

public class Desk
{
    [NotPersonalData("the shared mailbox of the desk")] // mutate: remove
    public string Email { get; set; }
}

public class Desks(ILogger<Desks> logger)
{
    public void Show(Desk desk)
    {
        logger.LogInformation("Forwarding to {Desk}", desk.Email);
    }
}
