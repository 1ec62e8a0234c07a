// The owner says that the number belongs to the desk, not to the person who sits there.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;

public record Employee(
    int Id,
    [property: NotPersonalData("the desk's shared number")] string Phone, // mutate: [property: NotPersonalData("the desk's shared number")] ==>
    string Country);

public class Employees(ILogger<Employees> logger)
{
    public void Save(Employee employee)
    {
        logger.LogInformation("Saving {Employee}", employee);
    }
}
