// Logs that a program writes by itself, into a file or to where nobody can follow it.
// uses: Shop
using System.IO;
using System.Text;
using Shop;

public static class Logger
{
    public static void Info(string text) => File.AppendAllText("app.txt", text);
}

public static class LogWriter
{
    public static void Write(string text)
    {
        using var file = new StreamWriter("today.txt", true, Encoding.UTF8);
        file.WriteLine(DateTime.Now + text);
    }
}

public static class AppLog
{
    private static readonly StreamWriter Opened = new("all.txt");

    public static void WriteLine(string text) => Opened.WriteLine(text);
}

public interface ITracer
{
    void WriteLog(string text);
}

public class BatchJob
{
    private static readonly StreamWriter Opened = new("batch.txt");
    private readonly TextWriter _kept = File.CreateText("job.txt");

    public void WriteLog(string text) => Opened.WriteLine(text);

    public virtual Task WriteLogAsync(string text) => _kept.WriteLineAsync(text);

    public void WriteErrorLog(string text) => System.Diagnostics.Trace.WriteLine(text);
}

public class OrderForm(ITracer tracer, BatchJob job)
{
    public async Task Place(Customer customer)
    {
        Logger.Info(customer.Email); // expect: PRV4001
        LogWriter.Write("order of " + customer.Email); // expect: PRV4001
        AppLog.WriteLine(customer.Email); // expect: PRV4001
        tracer.WriteLog(customer.Email); // expect: PRV4001
        job.WriteLog(customer.Email); // expect: PRV4001
        await job.WriteLogAsync("job of " + customer.Email); // expect: PRV4001
        job.WriteErrorLog(customer.Email); // expect: PRV4001
        ログ出力($"注文: {customer.Email}"); // expect: PRV4001
    }

    private void ログ出力(string 内容) => Line(内容);

    private static void Line(string text) => System.Console.Error.WriteLine(text);
}
