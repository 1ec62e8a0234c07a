using System.IO;

namespace PrivacyAnalyzers.Tests.Shared;

/// <summary>
/// A solution of three projects in which an address takes a long way to the console: out of an async iterator, through a helper,
/// a lambda, an interface and two methods of its implementation. Whoever looks at it tells one finding, the same everywhere.
/// </summary>
internal static class ProjectChain
{
    public const string Solution = "Shop.slnx";

    public const string Finding = "PRV4001 App/Program.cs(12,53): 'row.Email' (e-mail address) is written to Console";

    /// <summary>Each step of the way: what happens, to what, and where.</summary>
    public static readonly string[] Path =
    [
        "Source|row.Email Data/Data.cs:10",
        "Return|RecipientsAsync App/Program.cs:10",
        "Store|recipient App/Program.cs:10",
        "Return|Of App/Program.cs:13",
        "Call|Put App/Program.cs:12",
        "Call|Write Data/Data.cs:16",
        "Sink|Console Data/Data.cs:17",
    ];

    /// <summary>Writes the solution into <paramref name="folder"/>; <paramref name="items"/> go into each project file.</summary>
    public static void Write(string folder, string items = "")
    {
        File.WriteAllText(System.IO.Path.Combine(folder, Solution), """
            <Solution>
              <Project Path="Core/Core.csproj" />
              <Project Path="Data/Data.csproj" />
              <Project Path="App/App.csproj" />
            </Solution>
            """);
        Project(folder, "Core", items, "Core.cs", """
            namespace Shop.Core;
            public sealed record Customer(int Id, string Name, string Email);
            public interface IOutbox { void Put(string line); }
            public static class Lines { public static string Of(string recipient) => "to " + recipient; }
            """);
        Project(folder, "Data", items + """<ProjectReference Include="../Core/Core.csproj" />""", "Data.cs", """
            using Shop.Core;
            namespace Shop.Data;
            public sealed class CustomerTable(List<Customer> rows)
            {
                public async IAsyncEnumerable<string> RecipientsAsync()
                {
                    foreach (var row in rows)
                    {
                        await Task.Yield();
                        yield return row.Email;
                    }
                }
            }
            internal sealed class ConsoleOutbox : IOutbox
            {
                public void Put(string line) => Write(line);
                private static void Write(string text) => Console.WriteLine(text);
            }
            public static class Outboxes { public static IOutbox Default { get; } = new ConsoleOutbox(); }
            """);
        Project(folder, "App", items + """<ProjectReference Include="../Core/Core.csproj" /><ProjectReference Include="../Data/Data.csproj" />""", "Program.cs", """
            using Shop.Core;
            using Shop.Data;

            await new Reminders(new CustomerTable([]), Outboxes.Default).RunAsync();

            public sealed class Reminders(CustomerTable table, IOutbox outbox)
            {
                public async Task RunAsync()
                {
                    await foreach (var recipient in table.RecipientsAsync())
                    {
                        Action<string> put = line => outbox.Put(line);
                        put(Lines.Of(recipient));
                    }
                }
            }
            """);
    }

    private static void Project(string folder, string name, string items, string file, string code)
    {
        var project = Directory.CreateDirectory(System.IO.Path.Combine(folder, name)).FullName;
        File.WriteAllText(System.IO.Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{(name == "App" ? "Exe" : "Library")}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <ErrorLog>../{name}.sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(System.IO.Path.Combine(project, file), code);
    }
}
