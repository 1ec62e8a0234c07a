// The address travels in a member whose name says nothing.
// uses: Shop
using Shop;

public class Envelope
{
    public string Text { get; set; } = "";
    public int Attempts { get; set; }
}

public record Note(string Details);

public class Notes
{
    public void Remember(Customer customer) => Write(new Envelope { Text = customer.Email }); // expect: PRV4001

    public void RememberTwice(Customer customer)
    {
        var note = new Note("for " + customer.Email);
        Write(note); // expect: PRV4001
    }

    public void Count(Customer customer) => Write(new Envelope { Text = customer.Country, Attempts = 1 });

    private static void Write(Envelope envelope) => Console.WriteLine($"{envelope.Attempts}: {envelope.Text}");

    private static void Write(Note note) => Print(note);

    private static void Print(Note note) => Console.WriteLine(note.Details);
}
