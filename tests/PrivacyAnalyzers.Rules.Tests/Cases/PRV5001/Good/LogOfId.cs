// The same person by an id of one's own.
using Microsoft.Extensions.Logging;

public class Employee
{
    public int Id { get; set; }
    public string MyNumber { get; set; }
}

public class YearEndAdjustment(ILogger<YearEndAdjustment> logger)
{
    public void Run(Employee employee) => logger.LogInformation("Adjusting {Id}", employee.Id); // mutate: employee.Id ==> employee.MyNumber
}
