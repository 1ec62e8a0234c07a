// The owner says that this is about a company's desk.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;

public record Desk(
    int Id,
    [property: NotPersonalData("a desk's shared number")] string Phone, // mutate: [property: NotPersonalData("a desk's shared number")] ==>
    string Country);

public class Desks(ILogger<Desks> logger)
{
    public void Save(Desk desk)
    {
        logger.LogInformation("Saving {Desk}", desk);
    }
}
