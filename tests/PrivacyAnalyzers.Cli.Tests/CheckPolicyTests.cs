using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Tests.Output;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class CheckPolicyTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Fact]
    public async Task An_accepted_finding_is_suppressed_with_its_reason_until_the_decision_ends()
    {
        folder.Write("decided/Shop.cs", TestFolder.Leak);
        folder.Write("decided/privacy.yml", "decisions:\n  - { rule: PRV4001, match: Shop, reason: Shown to staff only, by: M. Sato, until: 2027-03-31 }\n");

        var holding = await WarmTool.RunAsync(folder.Root, "check", "decided", "--as-of", "2027-03-31", "--format", "sarif", "--output", "decided.sarif");
        var ended = await WarmTool.RunAsync(folder.Root, "check", "decided", "--as-of=2027-04-01");

        Assert.Equal((0, ""), (holding.ExitCode, holding.Error));
        using var sarif = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["decided.sarif"]));
        SarifShape.Check(sarif.RootElement);
        var suppression = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single().GetProperty("suppressions")[0];
        Assert.Equal("external accepted", suppression.GetProperty("kind").GetString() + " " + suppression.GetProperty("status").GetString());
        Assert.Equal("Shown to staff only (M. Sato)", suppression.GetProperty("justification").GetString());
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("Shop.cs(4,80): warning PRV4001", ended.Output, StringComparison.Ordinal);
        Assert.Contains("privacy.yml(2,84): info PRV9004: the decision that accepted findings of PRV4001 held until 2027-03-31", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_about_a_finding_that_is_gone_is_told()
    {
        folder.Write("gone/Shop.cs", TestFolder.Leak);
        await Cli.RunAsync(folder.Root, "check", "gone", "--format", "json", "--output", "gone.json");
        using var before = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["gone.json"]));
        var fingerprint = before.RootElement.GetProperty("findings")[0].GetProperty("properties").GetProperty("privacy.fingerprint").GetString();
        folder.Write("gone/privacy.yml", $"decisions:\n  - {{ rule: PRV4001, finding: {fingerprint}, reason: Shown to staff only }}\n  - {{ rule: PRV4001, finding: 0123456789abcdef, reason: Was shown to staff }}\n  - {{ rule: PRV4004, match: Shop, reason: None yet }}\n");

        var told = await Cli.RunAsync(folder.Root, "check", "gone");
        var japanese = await Cli.RunAsync(folder.Root, "check", "gone", "--language", "ja");
        var narrow = await Cli.RunAsync(folder.Root, "check", "gone", "--rules", "PRV4004");
        await Cli.RunAsync(folder.Root, "check", "gone", "--format", "json", "--output", "gone.json");

        Assert.Equal(0, told.ExitCode);
        Assert.Contains("1 decisions accept findings that are not there any more", told.Output, StringComparison.Ordinal);
        Assert.Contains("privacy.yml(3): PRV4001 0123456789abcdef Was shown to staff", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PRV4001 " + fingerprint, told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not there any more", narrow.Output, StringComparison.Ordinal);
        using var after = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["gone.json"]));
        var stale = after.RootElement.GetProperty("summary").GetProperty("staleDecisions").EnumerateArray().Single();
        Assert.Equal("0123456789abcdef 3", stale.GetProperty("finding").GetString() + " " + stale.GetProperty("line").GetInt32());
        Assert.Contains("判断: 1 件", japanese.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused()
    {
        var result = await WarmTool.RunAsync(folder.Root, "check", "leak", "--as-of", "31.3.2027");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'31.3.2027' is no day", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_is_idle_when_no_project_has_what_it_names()
    {
        const string project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";
        foreach (var name in new[] { "Sales", "Staff" })
        {
            folder.Write($"shared/{name}/{name}.csproj", project);
            folder.Write($"shared/{name}/Person.cs", $"namespace {name} {{ public class Person {{ public string Note {{ get; set; }} = \"\"; }} }}");
        }

        folder.Write("shared/privacy.yml", """
            data:
              - { match: Sales.Person.Note, category: name }
              - { match: Staff.Person.Note, category: name }
              - { match: Stuff.Person.Note, category: name }
            """);

        var result = await WarmTool.RunAsync(folder.Root, "check", "shared");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var line = Assert.Single(result.Output.Split('\n'), line => line.Contains("PRV9003:", StringComparison.Ordinal));
        Assert.Contains("privacy.yml(4,14): info PRV9003: nothing is called 'Stuff.Person.Note'", line, StringComparison.Ordinal);
    }
}
