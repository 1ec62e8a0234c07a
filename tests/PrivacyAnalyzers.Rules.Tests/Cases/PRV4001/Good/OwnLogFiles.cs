// What such logs may hold, and methods of the same names that write no log.
// uses: Shop
using System.IO;
using Shop;

public static class LogWriter
{
    public static void Write(string text) => File.AppendAllText("today.txt", text);
}

public class DialogHelper
{
    public string Shown { get; private set; } = "";

    public void Write(string text) => Shown = text;
}

public class BlogWriter
{
    private readonly List<string> _lines = [];

    public void Output(string text) => _lines.Add(text);
}

public class AuditLog
{
    private readonly List<string> _lines = [];

    public void Write(string who) => _lines.Add(who);
}

public interface IAuditService
{
    void WriteLog(string who);
}

public class Incident
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public interface ITimeline
{
    Task WriteLogAsync(Incident incident, string text);
}

public class Timeline(ICollection<Incident> rows) : ITimeline
{
    public Task WriteLogAsync(Incident incident, string text)
    {
        incident.Text = text;
        rows.Add(incident);
        return Task.CompletedTask;
    }
}

public class Screen
{
    private readonly List<string> _shown = [];
    private readonly StringWriter _page = new();

    public void WriteLog(string text) => _shown.Add(text);

    public void ログ出力(string 内容) => Show(内容);

    public void WriteLogLine(string text)
    {
        using var memory = new StreamWriter(new MemoryStream());
        memory.WriteLine(text);
    }

    public void LogOutput(string text) => _page.WriteLine(text);

    private void Show(string text) => _shown.Insert(0, text);
}

public class OrderForm(IAuditService audit, ITimeline timeline, Screen screen)
{
    private readonly List<Customer> _shown = [];

    public async Task Place(Customer customer, int number)
    {
        LogWriter.Write("order " + number + " for " + customer.Email.Length);
        new DialogHelper().Write(customer.Email);
        new BlogWriter().Output(customer.Email);
        new AuditLog().Write(customer.Email);
        audit.WriteLog(customer.Email);
        WriteLog(customer);
        await timeline.WriteLogAsync(new Incident { Id = number }, "reported by " + customer.Email);
        screen.WriteLog(customer.Email);
        screen.ログ出力(customer.Email);
        screen.WriteLogLine(customer.Email);
        screen.LogOutput(customer.Email);
    }

    private void WriteLog(Customer customer) => _shown.Add(customer);
}
