using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace.Tests.Analysis;

/// <summary>Data that crosses from project to project, in a solution that is read into memory.</summary>
public sealed class ProjectBorderTests : IDisposable
{
    private readonly TestTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public async Task Chain_through_three_projects_is_told_once_with_every_hop()
    {
        _tree
            .Project("Core/Core.csproj", framework: "netstandard2.0", properties: "<LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
            .Write("Core/Core.cs", """
                public sealed class Customer { public string Email { get; set; } = ""; }
                public interface IOutbox { void Put(string line); }
                public static class Lines { public static string Of(string recipient) => "to " + recipient; }
                """)
            .Project("Data/Data.csproj", """<ProjectReference Include="../Core/Core.csproj" />""")
            .Write("Data/Data.cs", """
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
                public sealed class ConsoleOutbox : IOutbox
                {
                    public void Put(string line) => Write(line);
                    private static void Write(string text) => Console.WriteLine(text);
                }
                """)
            .Project("App/App.csproj", """<ProjectReference Include="../Core/Core.csproj" /><ProjectReference Include="../Data/Data.csproj" />""")
            .Write("App/App.cs", """
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
        using var loaded = await SolutionLoader.LoadAsync(_tree.Root, new LoadOptions { DesignTimeBuild = false });

        var result = await AnalysisRunner.AnalyzeAsync(loaded, new() { Analyzers = ShippedAnalyzers.Create() });

        Assert.Empty(result.Failures);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("PRV4001", "App.cs", 7), (finding.Id, Path.GetFileName(finding.Location.GetLineSpan().Path), finding.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.Equal(
            [
                "Source Data.cs:8 row.Email",
                "Return App.cs:5 RecipientsAsync",
                "Store App.cs:5 recipient",
                "Return App.cs:8 Of",
                "Call App.cs:7 Put",
                "Call Data.cs:14 Write",
                "Sink Data.cs:15 Console",
            ],
            FlowPath.Read(finding).Select(step => $"{step.Kind} {Path.GetFileName(step.Location.GetLineSpan().Path)}:{step.Location.GetLineSpan().StartLinePosition.Line + 1} {step.Text}"));
    }

    [Theory]
    [InlineData("if (!customer.OptOut) await letters.SendNewsletterAsync(customer);", "")]
    [InlineData("await letters.SendNewsletterAsync(customer);", "App.cs:3")]
    [InlineData("await Task.Yield();", "Core.cs:4")]
    public async Task Helper_below_is_judged_by_its_callers_above(string call, string expected)
    {
        _tree
            .Project("Core/Core.csproj")
            .Write("Core/Core.cs", """
                public interface IEmailSender { Task SendEmailAsync(string to, string subject, string body); }
                public sealed class Letters(IEmailSender sender)
                {
                    public Task SendNewsletterAsync(Customer customer) => sender.SendEmailAsync(customer.Email, "Newsletter", "It is out.");
                }
                public sealed class Customer { public string Email { get; set; } = ""; public bool OptOut { get; set; } }
                """)
            .Project("App/App.csproj", """<ProjectReference Include="../Core/Core.csproj" />""")
            .Write("App/App.cs", $$"""
                public sealed class Job(Letters letters)
                {
                    public async Task RunAsync(Customer customer) { {{call}} }
                }
                """);
        using var loaded = await SolutionLoader.LoadAsync(_tree.Root, new LoadOptions { DesignTimeBuild = false });

        var result = await AnalysisRunner.AnalyzeAsync(loaded, new() { Analyzers = ShippedAnalyzers.Create() });

        Assert.Empty(result.Failures);
        Assert.Equal(expected, string.Join(" ", result.Findings.Select(finding => $"{Path.GetFileName(finding.Location.GetLineSpan().Path)}:{finding.Location.GetLineSpan().StartLinePosition.Line + 1}")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Project_below_is_worked_out_once_for_itself_and_for_those_above(int jobs)
    {
        _tree
            .Project("Core/Core.csproj")
            .Write("Core/Core.cs", """
                public static class Lines
                {
                    public static void Put(string text) => Write(text);
                    private static void Write(string text) => Console.WriteLine(text);
                }
                public sealed class Customer { public string Email { get; set; } = ""; }
                """);
        foreach (var name in new[] { "One", "Two", "Three" })
        {
            _tree
                .Project($"{name}/{name}.csproj", """<ProjectReference Include="../Core/Core.csproj" />""")
                .Write($"{name}/{name}.cs", $$"""public static class {{name}} { public static void Run(Customer customer) => Lines.Put(customer.Email); }""");
        }

        using var loaded = await SolutionLoader.LoadAsync(_tree.Root, new LoadOptions { DesignTimeBuild = false });
        var analyzer = ShippedAnalyzers.Create();

        var result = await AnalysisRunner.AnalyzeAsync(loaded, new() { Analyzers = analyzer, Jobs = jobs });

        Assert.Empty(result.Failures);
        Assert.Equal(3, result.Findings.Length);
        Assert.Equal(2 + 3, analyzer.OfType<PrivacyAnalyzerHost>().Sum(host => host.Counters.BodiesBound));
    }
}
