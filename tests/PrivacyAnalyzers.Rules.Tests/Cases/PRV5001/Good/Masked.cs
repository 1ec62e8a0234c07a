// Masked by a method that promises it.
using Microsoft.Extensions.Logging;

public class Employee
{
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

public class Registry(ILogger<Registry> logger)
{
    public void Received(Employee employee) => logger.LogInformation("{Number}", Mask(employee.MyNumber)); // mutate: Mask(employee.MyNumber) ==> employee.MyNumber

    private static string Mask(string number) => new('*', number.Length);
}
