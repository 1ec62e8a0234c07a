// A record struct, on the console.
public readonly record struct Visitor(string FirstName, string LastName, string Phone);

public static class Desk
{
    public static void Welcome(Visitor visitor) => Console.WriteLine(visitor); // expect: PRV4002
}
