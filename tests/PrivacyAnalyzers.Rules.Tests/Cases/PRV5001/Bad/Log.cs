// A log of an affair that the law lists: the affair needs the number, its log does not.
using Microsoft.Extensions.Logging;

public class Employee
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

public class YearEndAdjustment(ILogger<YearEndAdjustment> logger)
{
    public void Run(Employee employee) => logger.LogInformation("Adjusting {Number}", employee.MyNumber); // expect: PRV5001
}
