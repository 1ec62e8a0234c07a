// A computed property put together from a name.
using Microsoft.Extensions.Logging;

public class Employee
{
    public int Id { get; set; }
    public string FirstName { get; set; }
    public string LastName { get; set; }
    public string Label => FirstName + " " + LastName;
}

public class Badges(ILogger<Badges> logger)
{
    public void Print(Employee employee)
    {
        logger.LogInformation("Badge: {Label}", employee.Label); // expect: PRV4001
    }
}
