// Objects that are filled first, and then asked to write out what they hold.
using System.Net.Http;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Shop;

public class Entry(ILogger<Entry> logger)
{
    public string Text { get; set; } = "";
    public string Colour { get; set; } = "";
    public string Headline { get; set; } = "";
    public void Write() => logger.LogInformation("{V}", Text);
    public void WriteColour() => logger.LogInformation("{V}", Colour);
    public void WriteLater() => Write();
    public void WriteCleared() { Text = ""; logger.LogInformation("{V}", Text); }
    public void Write(string text) { Text = text; Write(); }
    public Entry With(string text) { Text = text; return this; }
    public Task WriteAsync() { Write(); return Task.CompletedTask; }
}
public class Note(ILogger logger, string text)
{
    public void Write() => logger.LogInformation("{V}", text);
}
public class OldNote
{
    private readonly ILogger _logger;
    private readonly string _message;
    public OldNote(ILogger logger, string message) { _logger = logger; _message = message; }
    public void Write() => _logger.LogInformation("{V}", _message);
    public string Message => _message;
    public void WriteOwn() => _logger.LogInformation("{V}", Message);
}
public class Kept(ILogger logger)
{
    private string _content = "";
    public string Content { get => _content; set => _content = value; }
    public void Write() => logger.LogInformation("{V}", Content);
}
public class Hook(ILogger logger)
{
    public string Content { get; set; } = "";
    public string Icon { get; set; } = "";
    public virtual void Write() => logger.LogInformation("{V}", JsonSerializer.Serialize(this));
    public void Write(string content) { Content = content; Write(); }
}
public class UpdateHook(ILogger logger) : Hook(logger);
public class NamedHook(ILogger logger)
{
    public string PhoneNumber { get; set; } = "";
    public string Content { get; set; } = "";
    public void Write() => logger.LogInformation("{V}", JsonSerializer.Serialize(this)); // expect: FLOW1
}
public record Letter(string Subject, string Body)
{
    public void Write(ILogger logger) => Writer.Put(logger, this);
}
public static class Writer
{
    public static void Put(ILogger logger, Letter letter) => logger.LogInformation("{V}", letter.Body);
}

public class FilledObjectShapes(ILogger<FilledObjectShapes> logger, Entry shared, UpdateHook hook)
{
    public void Filled(Customer customer) { var entry = new Entry(null!); entry.Text = customer.Email; entry.Write(); } // expect: FLOW1
    public void FilledWithOther(Customer customer) { var entry = new Entry(null!); entry.Text = "x"; entry.Write(); }
    public void OtherMember(Customer customer) { var entry = new Entry(null!); entry.Text = customer.Email; entry.WriteColour(); }
    public void OtherObject(Customer customer) { var entry = new Entry(null!); var other = new Entry(null!); other.Text = customer.Email; entry.Write(); }
    public void Initialised(Customer customer) { var entry = new Entry(null!) { Text = customer.Email }; entry.Write(); } // expect: FLOW1
    public void Later(Customer customer) { var entry = new Entry(null!) { Text = customer.Email }; entry.WriteLater(); } // expect: FLOW1
    public void Cleared(Customer customer) { var entry = new Entry(null!) { Text = customer.Email }; entry.WriteCleared(); }
    public void ClearedBefore(Customer customer) { var entry = new Entry(null!) { Text = customer.Email }; entry.Text = ""; entry.Write(); }
    public void PassedOn(Customer customer) { var entry = new Entry(null!); entry.Write(customer.Email); } // expect: FLOW1
    public void Fluent(Customer customer) => new Entry(null!).With(customer.Email).Write(); // expect: FLOW1
    public void FluentOther(Customer customer) => new Entry(null!).With(customer.Country).Write();
    public async Task Async(Customer customer) { var entry = new Entry(null!) { Text = customer.Email }; await entry.WriteAsync(); } // expect: FLOW1
    public void OfService(Customer customer) { shared.Text = customer.Email; shared.Write(); } // expect: FLOW1
    public void OfServiceAsItWas(Customer customer) { var x = customer.Email; shared.Write(); }
    public void Constructed(Customer customer) => new Note(logger, customer.Email).Write(); // expect: FLOW1
    public void ConstructedOther(Customer customer) => new Note(logger, customer.Country).Write();
    public void ConstructedOld(Customer customer) => new OldNote(logger, customer.Email).Write(); // expect: FLOW1
    public void ConstructedOldOwn(Customer customer) => new OldNote(logger, customer.Email).WriteOwn(); // expect: FLOW1
    public void BackingField(Customer customer) { var kept = new Kept(logger); kept.Content = customer.Email; kept.Write(); } // expect: FLOW1
    public void Whole(Customer customer) { var whole = new Hook(logger) { Content = customer.Email }; whole.Write(); } // expect: FLOW1
    public void WholeOfOther(Customer customer) { var whole = new Hook(logger) { Content = "x" }; whole.Write(); }
    public void WholeOfService(Customer customer) { hook.Content = $"User {customer.Email} was added"; hook.Write(); } // expect: FLOW1
    public void WholePassed(Customer customer) => hook.Write(customer.Email); // expect: FLOW1
    public void WholeBesideWhatIsSeen(Customer customer) { var whole = new NamedHook(logger) { Content = customer.Email }; whole.Write(); } // expect: FLOW1
    public void WholeSeenThere(Customer customer) { var whole = new NamedHook(logger) { Content = "x" }; whole.Write(); }
    public void PassedItself(Customer customer) { var letter = new Letter("x", customer.Email); letter.Write(logger); } // expect: FLOW1
    public void PassedItselfOther(Customer customer) { var letter = new Letter(customer.Email, "x"); letter.Write(logger); }
    public void OfParameter(Customer customer, Entry entry) { Fill(entry, customer); entry.Write(); } // expect: FLOW1
    private static void Fill(Entry entry, Customer customer) => entry.Text = customer.Email;
}
