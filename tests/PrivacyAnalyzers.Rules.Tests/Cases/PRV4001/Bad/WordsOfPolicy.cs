// The organisation's own word for personal data.
using Microsoft.Extensions.Logging;

public class Visit
{
    public int Id { get; set; }
    public string ToriatsukaiMei { get; set; }
}

public class Visits(ILogger<Visits> logger)
{
    public void Enter(Visit visit)
    {
        logger.LogInformation("Entered {Who}", visit.ToriatsukaiMei); // expect: PRV4001
    }
}
