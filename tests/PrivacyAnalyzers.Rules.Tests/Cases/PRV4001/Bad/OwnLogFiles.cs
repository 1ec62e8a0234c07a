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

public class OrderForm
{
    private readonly List<string> _shown = [];

    public void Place(Customer customer)
    {
        Logger.Info(customer.Email); // expect: PRV4001
        LogWriter.Write("order of " + customer.Email); // expect: PRV4001
        AppLog.WriteLine(customer.Email); // expect: PRV4001
        WriteLog(customer.Email); // expect: PRV4001
        ログ出力($"注文: {customer.Email}"); // expect: PRV4001
    }

    private void WriteLog(string text) => _shown.Add(text);

    private void ログ出力(string 内容) => _shown.Add(内容);
}
