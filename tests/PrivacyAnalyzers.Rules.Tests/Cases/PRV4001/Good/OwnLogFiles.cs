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

public class OrderForm(IAuditService audit)
{
    private readonly List<Customer> _shown = [];

    public void Place(Customer customer, int number)
    {
        LogWriter.Write("order " + number + " for " + customer.Email.Length);
        new DialogHelper().Write(customer.Email);
        new BlogWriter().Output(customer.Email);
        new AuditLog().Write(customer.Email);
        audit.WriteLog(customer.Email);
        WriteLog(customer);
    }

    private void WriteLog(Customer customer) => _shown.Add(customer);
}
