// Data for tests is made up, but nobody makes up a check digit by chance.
namespace Payroll.TestData;

public class Employee
{
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

public static class People
{
    public static Employee First => new() { FullName = "Test Person", MyNumber = "274059183624" }; // expect: PRV5005
}
