using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>Data that crosses from project to project in <c>dotnet build</c>, where each project sees the others' assemblies alone.</summary>
[Collection(nameof(LocalFeed))]
public sealed partial class ProjectBorderTests(LocalFeed feed)
{
    [Fact]
    public async Task Chain_through_three_projects_is_told_once_with_every_hop()
    {
        var package = $"""<PackageReference Include="PrivacyAnalyzers" Version="{Repository.PackageVersion}" />""";
        var app = feed.NewConsumer($"""
              <PropertyGroup><ErrorLog>../findings.sarif,version=2.1</ErrorLog></PropertyGroup>
              <ItemGroup>{package}<ProjectReference Include="../Core/Core.csproj" /><ProjectReference Include="../Data/Data.csproj" /></ItemGroup>
            """);
        Library(app, "Core", package, """
            namespace Shop.Core;
            public sealed record Customer(int Id, string Name, string Email);
            public interface IOutbox { void Put(string line); }
            public static class Lines { public static string Of(string recipient) => "to " + recipient; }
            """);
        Library(app, "Data", package + """<ProjectReference Include="../Core/Core.csproj" />""", """
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
        app.Write("Program.cs", """
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

        var build = (await app.BuildAsync()).Succeeded();

        Assert.Equal(["Program.cs(12"], Finding().Matches(build.Output).Select(match => match.Groups["place"].Value).Distinct());
        Assert.Equal(
            ["Data.cs:10", "Program.cs:10", "Program.cs:10", "Program.cs:13", "Program.cs:12", "Data.cs:16", "Data.cs:17"],
            await PathAsync(Path.Combine(app.Above, "findings.sarif")));
    }

    private static void Library(Consumer app, string name, string items, string code)
    {
        var folder = Directory.CreateDirectory(Path.Combine(app.Above, name)).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, name + ".cs"), code);
    }

    /// <summary>The files and lines that the compiler gives as belonging to the finding; each of them must exist.</summary>
    private static async Task<string[]> PathAsync(string log)
    {
        using var sarif = JsonDocument.Parse(await File.ReadAllBytesAsync(log));
        var finding = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "PRV4001");
        return
        [
            .. finding.GetProperty("relatedLocations").EnumerateArray().Select(location => location.GetProperty("physicalLocation")).Select(place =>
            {
                var file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
                Assert.True(File.Exists(file), file);
                return $"{Path.GetFileName(file)}:{place.GetProperty("region").GetProperty("startLine").GetInt32()}";
            }),
        ];
    }

    [GeneratedRegex(@"(?<place>[^/\\]+\(\d+),\d+\): (warning|error) PRV\d+")]
    private static partial Regex Finding();
}
