// A newcomer's first try: the person is made of literals.
using PrivacyAnalyzers.Annotations;

public record Reader([property: NameData] string Label, [property: EmailData] string Contact);

public class FirstTry
{
    public void Run()
    {
        var reader = new Reader("Hanako", "hanako@example.com");
        Console.WriteLine(reader.Contact); // expect: PRV4001
        var masked = new Reader("Hanako", Mask("hanako@example.com"));
        Console.WriteLine(masked.Contact);
    }

    private static string Mask(string text) => new('*', text.Length);
}
