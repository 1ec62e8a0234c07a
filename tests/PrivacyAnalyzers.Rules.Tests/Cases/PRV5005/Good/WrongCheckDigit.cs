// The last digit is wrong: nobody has this number.
public class Employee
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

public class YearEnd
{
    public Employee First() => new() { Id = 1, MyNumber = "8392 0571 6409" }; // mutate: 6409 ==> 6408
}
