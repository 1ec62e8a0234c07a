// Another logger.
using Serilog;

public class Staff
{
    public void Left(string employeeId) => Log.Information("{EmployeeId} has left", employeeId); // expect: PRV4008
}
