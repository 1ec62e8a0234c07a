// Numbers that are kept for stories, and rows of keys.
public record Guest(int Id, string FullName, string PhoneNumber);

public class Demo
{
    public IEnumerable<Guest> Make() =>
    [
        new(1, "Shigeo Ninomiya", "090-1234-5678"), // mutate: 090-1234-5678 ==> 080-4193-7260
        new(2, "Eleanor Whitfield", "+44 7700 900461"),
        new(3, "Marcus Odell", "(212) 555-0172"),
        new(4, "Ayumi Kitagawa", "000-0000-0000"),
    ];
}
