using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class SinceTests(TestFolder folder) : IClassFixture<TestFolder>
{
    private const string Customer = "namespace Shop;\npublic sealed class Customer { public int Id { get; set; } public string Name { get; set; } = \"\"; public string Email { get; set; } = \"\"; public bool OptedOut { get; set; } }";
    private const string Journal = "namespace Shop;\npublic static class Journal { public static void Note(string text) { } public static void Old(Customer customer) => System.Console.WriteLine(customer.Name); }";
    private const string Desk = "namespace Shop;\npublic static class Desk { public static void Open(Customer customer) => Journal.Note(customer.Email); }";
    private const string Cellar = "namespace Shop;\npublic static class Cellar { public static void Dust(Customer customer) { System.Console.WriteLine(customer.Email); } }";
    private const string Mailing = "namespace Shop;\npublic static class Mailing { public static void Newsletter(Customer customer, System.Net.Mail.SmtpClient smtp) { if (customer.OptedOut) return; smtp.Send(\"shop@example.com\", customer.Email, \"Newsletter\", \"News\"); } }";

    private const string Queries = "using System.Linq;\nnamespace Shop;\npublic static class Queries { public static System.Collections.Generic.IEnumerable<Customer> Asked(this System.Collections.Generic.IEnumerable<Customer> all, int id, string name) => all.Where(c => c.Id == id); }";
    private const string Counter = "using System.Linq;\nnamespace Shop;\npublic static class Counter { public static Customer Pick(Customer[] all, int id, string name) => all.Asked(id, name).First(); }";

    /// <summary>Changes of one file, each with what it brings, and where. What others have always done is nobody's news.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "Journal.cs", Journal.Replace("string text) { }", "string text) => System.Console.WriteLine(text);", StringComparison.Ordinal), "PRV4001 Desk.cs" },
        { "Desk.cs", Desk.Replace("Journal.Note(customer.Email)", "System.Console.WriteLine(customer.Email)", StringComparison.Ordinal), "PRV4001 Desk.cs" },
        { "Cellar.cs", "// moved\n\n" + Cellar, "" },
        { "Cellar.cs", Cellar.Replace("WriteLine(customer.Email);", "WriteLine(customer.Email); System.Console.WriteLine(customer.Email);", StringComparison.Ordinal), "PRV4001 Cellar.cs" },
        { "Attic.cs", Cellar.Replace("Cellar", "Attic", StringComparison.Ordinal), "PRV4001 Attic.cs" },
        { "Mailing.cs", Mailing.Replace("if (customer.OptedOut) return; ", "", StringComparison.Ordinal), "PRV2001 Mailing.cs" },
        { "Customer.cs", Customer.Replace("bool OptedOut", "bool IsTall", StringComparison.Ordinal), "PRV2001 Mailing.cs" },
        { "Queries.cs", Queries.Replace("c.Id == id", "c.Name == name", StringComparison.Ordinal), "PRV3005 Counter.cs" },
        { "Desk.cs", "", "" },
        { "readme.md", "hello", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_brings_what_a_full_run_finds_that_was_not_there(string file, string text, string expected)
    {
        var shop = await CreateAsync();
        var before = await FindAsync(shop);
        if (text.Length == 0)
            File.Delete(Path.Combine(shop, file));
        else
            await File.WriteAllTextAsync(Path.Combine(shop, file), text);

        var brought = await FindAsync(shop, "--since", "HEAD");

        var after = await FindAsync(shop);
        foreach (var known in before)
            after.Remove(known);
        Assert.Equal(after, brought);
        Assert.Equal(expected, string.Join(", ", brought.Select(finding => $"{finding.Rule} {finding.File}").Distinct()));
    }

    [Fact]
    public async Task Only_what_the_change_can_touch_is_looked_at()
    {
        var shop = await CreateAsync();
        await File.WriteAllTextAsync(Path.Combine(shop, "Desk.cs"), Desk.Replace("Journal.Note(customer.Email)", "System.Console.WriteLine(customer.Email)", StringComparison.Ordinal));

        var result = await WarmTool.RunAsync(shop, "check", ".", "--since", "HEAD");

        // Journal.Old is called by nobody still; Journal.Note not any more.
        Assert.Contains("Analysed: 1 project(s), 2 file(s)", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task How_code_is_built_is_the_same_in_both_states()
    {
        var shop = await CreateAsync();
        await File.WriteAllTextAsync(Path.Combine(shop, "Directory.Build.props"), "<Project><PropertyGroup><LangVersion>latest</LangVersion></PropertyGroup></Project>");

        var result = await WarmTool.RunAsync(shop, "check", ".", "--since", "HEAD");

        Assert.Contains("Analysed: 0 project(s), 0 file(s)", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task What_a_build_wrote_is_no_change_though_no_commit_has_it()
    {
        var shop = await CreateAsync();
        await File.WriteAllTextAsync(Path.Combine(shop, "Shop.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>");
        await File.WriteAllTextAsync(Path.Combine(shop, "Desk.cs"), Desk.Replace("Journal.Note", "Console.WriteLine", StringComparison.Ordinal));
        await GitFolder.CommitAsync(shop);

        Assert.Contains("PRV4001", (await FindAsync(shop)).Select(finding => finding.Rule));
        Assert.Empty(await FindAsync(shop, "--since", "HEAD"));
    }

    [Theory]
    [InlineData("Journal.cs", "string text) { }", "string text) { var read = text.Trim(); }")]
    [InlineData("Customer.cs", "namespace Shop;", "using System.Linq;\nnamespace Shop;")]
    [InlineData("Customer.cs", "public bool OptedOut", "public int Visits { get; set; } public bool OptedOut")]
    public async Task What_others_cannot_notice_stays_in_its_file(string file, string old, string now)
    {
        var shop = await CreateAsync();
        var path = Path.Combine(shop, file);
        var text = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(path, text.Replace(old, now, StringComparison.Ordinal));
        Assert.NotEqual(text, await File.ReadAllTextAsync(path));

        var result = await WarmTool.RunAsync(shop, "check", ".", "--since", "HEAD");

        Assert.Contains("Analysed: 1 project(s), 1 file(s)", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task A_policy_concerns_all_code()
    {
        var shop = await CreateAsync();
        await File.WriteAllTextAsync(Path.Combine(shop, "privacy.yml"), "data:\n  - match: Shop.Customer.Id\n    category: my-number\n  - match: Shop.Customer.Gone\n    category: email\n");

        var brought = await FindAsync(shop, "--since", "HEAD");

        Assert.Equal(["PRV9003 privacy.yml"], brought.Select(finding => $"{finding.Rule} {finding.File}"));
    }

    [Fact]
    public async Task What_the_named_branch_gained_meanwhile_is_no_change_of_ours()
    {
        var shop = await CreateAsync();
        await GitFolder.RunAsync(shop, "checkout", "-q", "-b", "feature");
        await File.WriteAllTextAsync(Path.Combine(shop, "Attic.cs"), Cellar.Replace("Cellar", "Attic", StringComparison.Ordinal));
        await GitFolder.CommitAsync(shop);
        await GitFolder.RunAsync(shop, "checkout", "-q", "main");
        await File.WriteAllTextAsync(Path.Combine(shop, "Cellar.cs"), Cellar.Replace("System.Console.WriteLine(customer.Email);", "", StringComparison.Ordinal));
        await GitFolder.CommitAsync(shop);
        await GitFolder.RunAsync(shop, "checkout", "-q", "feature");

        Assert.Equal(["Attic.cs"], (await FindAsync(shop, "--since", "main")).Select(finding => finding.File));
    }

    [Theory]
    [InlineData("nowhere", "no revision 'nowhere'")]
    [InlineData("--all", "")]
    public async Task An_unknown_revision_is_wrong_usage(string revision, string message)
    {
        var shop = await CreateAsync();

        var result = await WarmTool.RunAsync(shop, "check", ".", "--since", revision);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "leak", "--since", "HEAD")]
    [InlineData("diff", "HEAD", "leak")]
    public async Task Without_a_repository_it_is_wrong_usage(params string[] arguments)
    {
        var result = await WarmTool.RunAsync(folder.Root, arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("in no git repository", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_tells_the_rows_that_are_new_and_gone()
    {
        var shop = await CreateAsync();
        await File.WriteAllTextAsync(Path.Combine(shop, "Mailing.cs"), Mailing.Replace("Newsletter(", "Receipt(", StringComparison.Ordinal).Replace("\"Newsletter\", \"News\"", "\"Receipt\", customer.Name", StringComparison.Ordinal));
        await GitFolder.CommitAsync(shop);

        var markdown = await WarmTool.RunAsync(shop, "diff", "HEAD~1..HEAD");

        Assert.Equal(0, markdown.ExitCode);
        var lines = markdown.Output.Split('\n').Where(line => line.StartsWith("| **", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            [
                "| **new** | e-mail address | billing (read from names) | SMTP (the person) | mail | Mailing.cs:2 |",
                "| **new** | name | billing (read from names) | SMTP (the person) | mail | Mailing.cs:2 |",
                "| **gone** | e-mail address | marketing.newsletter (read from names) | SMTP (the person) | mail | Mailing.cs:2 |",
            ],
            lines);
        using var json = JsonDocument.Parse((await WarmTool.RunAsync(shop, "diff", "HEAD~1..HEAD", "--format", "json")).Output);
        Assert.Equal((2, 1), (json.RootElement.GetProperty("new").GetArrayLength(), json.RootElement.GetProperty("gone").GetArrayLength()));
        Assert.Contains("No combination", (await WarmTool.RunAsync(shop, "diff", "HEAD")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await WarmTool.RunAsync(shop, "diff", "HEAD~9..HEAD")).ExitCode);
    }

    private async Task<string> CreateAsync()
    {
        var shop = folder.Create("git-" + Guid.NewGuid().ToString("N"));
        foreach (var (name, text) in new[] { (nameof(Customer), Customer), (nameof(Journal), Journal), (nameof(Desk), Desk), (nameof(Cellar), Cellar), (nameof(Mailing), Mailing), (nameof(Queries), Queries), (nameof(Counter), Counter) })
            await File.WriteAllTextAsync(Path.Combine(shop, name + ".cs"), text);
        await GitFolder.InitAsync(shop);
        return shop;
    }

    private static async Task<List<(string Rule, string File, string Fingerprint)>> FindAsync(string shop, params string[] options)
    {
        var result = await WarmTool.RunAsync(shop, ["check", ".", "--format", "json", "--allow-incomplete", .. options]);
        Assert.True(result.ExitCode is 0 or 1, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (
            finding.GetProperty("rule").GetString()!, finding.GetProperty("file").GetString()!, finding.GetProperty("properties").GetProperty("privacy.fingerprint").GetString()!))];
    }
}
