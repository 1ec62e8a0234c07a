// The constructor of a record is given all of a person.
public record Guest(int Id, string FullName, string PhoneNumber);

public class Demo
{
    public Guest Make() => new(7, "Shigeo Ninomiya", "080-4193-7260"); // expect: PRV5005
}
