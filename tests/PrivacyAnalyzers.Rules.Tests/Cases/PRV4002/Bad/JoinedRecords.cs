// Records joined to one line.
public record Contact(int Id, string FullName, string Email);

public static class Dump
{
    public static void All(IEnumerable<Contact> contacts) =>
        System.Diagnostics.Trace.WriteLine(string.Join("; ", contacts)); // expect: PRV4002
}
