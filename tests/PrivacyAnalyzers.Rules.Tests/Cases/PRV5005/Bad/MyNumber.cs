// A member says what the number is, and its check digit is right.
public class Employee
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

public class YearEnd
{
    public Employee First() => new() { Id = 1, MyNumber = "8392 0571 6408" }; // expect: PRV5005
}
