using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class InitTests(TestFolder folder) : IClassFixture<TestFolder>
{
    private const string Code = """
        using System.Net.Mail;
        using PrivacyAnalyzers.Annotations;
        namespace PrivacyAnalyzers.Annotations
        {
            public sealed class ProcessedForAttribute(params string[] purposes) : System.Attribute { public string[] Purposes => purposes; }
            public sealed class RecipientAttribute(string name) : System.Attribute { public string Name => name; }
        }
        namespace Shop
        {
            public sealed class 顧客 { public int Id { get; set; } public string 氏名 { get; set; } = ""; public string Email { get; set; } = ""; public string PhoneNumber { get; set; } = ""; }
            public static class NewsletterService
            {
                public static void Send(顧客 customer, SmtpClient smtp) => smtp.Send("shop@example.com", customer.Email, "News", "Dear " + customer.氏名);
            }
            public static class Pay
            {
                [ProcessedFor("stock-taking")]
                public static void Count(顧客 customer) => Push(customer.PhoneNumber);
                [Recipient("partner \"A\": x")]
                public static void Push(string text) { }
            }
        }
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task The_proposal_is_valid_and_a_check_with_it_finds_what_it_found_before(string language)
    {
        folder.Write($"init-{language}/Shop.cs", Code);
        var before = await FindAsync($"init-{language}");

        var result = await WarmTool.RunAsync(folder.Root, "init", $"init-{language}", "--language", language);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var file = folder[$"init-{language}/privacy.yml"];
        var text = await File.ReadAllTextAsync(file);
        var policy = PrivacyPolicy.Read(SourceText.From(text), file);
        Assert.Empty(policy.Problems);
        Assert.Contains("marketing.newsletter", policy.Purposes.Select(purpose => purpose.Purpose.Path));
        Assert.Contains("stock-taking", policy.Purposes.Select(purpose => purpose.Purpose.Path));
        Assert.Contains("partner \"A\": x", policy.Recipients.Select(recipient => recipient.Name));
        Assert.Contains("Shop.顧客.Email", text, StringComparison.Ordinal);
        Assert.Equal(before, await FindAsync($"init-{language}"));
    }

    [Fact]
    public async Task Uncommented_it_is_still_valid()
    {
        folder.Write("init-all/Shop.cs", Code);
        var printed = await WarmTool.RunAsync(folder.Root, "init", "init-all", "--print");
        Assert.False(File.Exists(folder["init-all/privacy.yml"]));

        // What is offered for uncommenting is marked by its indentation.
        var lines = printed.Output.Split('\n').Where(line => !line.Contains("requires:", StringComparison.Ordinal) && !line.Contains("title: { en: ,", StringComparison.Ordinal) && !line.Contains("country:", StringComparison.Ordinal));
        var text = string.Join('\n', lines.Select(line => line is "# code:" or "# controllers:" or "# purposes:" or "# recipients:" ? line[2..] : line.StartsWith("#   ", StringComparison.Ordinal) ? "  " + line[4..] : line));
        var policy = PrivacyPolicy.Read(SourceText.From(text), folder["init-all/privacy.yml"]);

        Assert.Empty(policy.Problems.Select(problem => $"{problem.LineSpan} {problem.Message}"));
        Assert.Contains("code:\n  - purpose: marketing.newsletter", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_the_file_cannot_hold_makes_nothing_wrong()
    {
        folder.Write("init-blank/Shop.cs", Code.Replace("stock-taking", "stock taking", StringComparison.Ordinal));
        var before = await FindAsync("init-blank");

        Assert.Equal(0, (await WarmTool.RunAsync(folder.Root, "init", "init-blank")).ExitCode);

        Assert.Equal(before, await FindAsync("init-blank"));
    }

    private const string Models = """
        namespace Shop.Models
        {
            public class CheckoutModel
            {
                public int Id { get; set; }
                public string ProductName { get; set; } = "";
                public string Email { get; set; } = "";
                public string BillingFirstName { get; set; } = "";
                public string ShippingFirstName { get; set; } = "";
                public string GuestFirstName { get; set; } = "";
                public string FirstName { get; set; } = "";
                public string Phone { get; set; } = "";
            }
            public class Customer { public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string LastName { get; set; } = ""; }
            public class Member { public string Email { get; set; } = ""; public string PhoneNumber { get; set; } = ""; public string Phone { get; set; } = ""; public string LastName { get; set; } = ""; }
            public class Shipment { public string LastName { get; set; } = ""; public bool Phone { get; set; } }
            namespace Old { public class Buyer { public string LastName { get; set; } = ""; public string Surname { get; set; } = ""; } public class Patient { public string Surname { get; set; } = ""; } }
            namespace New { public class Buyer { public string Surname { get; set; } = ""; } }
            public struct Diagnosis { public string MedicalHistory; public string Illness; public string MedicalCondition; }
        }
        """;

    [Fact]
    public async Task What_many_types_or_one_hold_alike_is_said_once()
    {
        folder.Write("init-short/Models.cs", Models);

        var result = await WarmTool.RunAsync(folder.Root, "init", "init-short", "--print");

        var lines = result.Output.Split('\n').Where(line => line.StartsWith("      - Shop.", StringComparison.Ordinal)).Select(line => line.Trim(' ', '-')).ToList();
        Assert.Contains("Shop.Models.*.Email", lines);
        Assert.Contains("Shop.Models.CheckoutModel.*FirstName", lines);
        Assert.Contains("Shop.Models.**.LastName", lines);
        Assert.Contains("Shop.Models.**.Surname", lines);
        Assert.DoesNotContain("Shop.Models.*.Phone", lines);
        Assert.Contains("Shop.Models.Member.Phone", lines);
        Assert.DoesNotContain("Shop.Models.CheckoutModel.*Name", lines);
    }

    [Fact]
    public async Task What_is_said_in_short_is_what_was_seen_and_nothing_else()
    {
        folder.Write("init-exact/Models.cs", Models);
        var text = (await WarmTool.RunAsync(folder.Root, "init", "init-exact", "--print")).Output;
        var policy = PrivacyPolicy.Read(SourceText.From(text), folder["init-exact/privacy.yml"]);
        var compilation = CSharpCompilation.Create("t", [CSharpSyntaxTree.ParseText(Models)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var recognizer = new Recognizer(compilation, PrivacyPolicy.Empty);

        Assert.Empty(policy.Problems);
        var members = compilation.GetSymbolsWithName(_ => true).Where(symbol => symbol is not INamespaceSymbol).ToList();
        Assert.True(members.Count > 20);
        Assert.All(members, member => Assert.Equal(
            recognizer.Classify(member) is { Confidence: >= Confidence.High, Category: var category } && !category.Traits.HasFlag(DataTraits.Pseudonym) ? category.Id : "",
            policy.FindData(member) is { } data ? string.Join(",", data.Categories.Select(found => found.Id)) : ""));
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        folder.Write("init-there/Shop.cs", Code);
        folder.Write("init-there/privacy.yml", "version: 1\n");

        foreach (var arguments in new[] { new[] { "init", "init-there" }, ["init", "init-there", "-o", "init-there/Shop.cs"] })
        {
            var result = await WarmTool.RunAsync(folder.Root, arguments);
            Assert.Equal((2, ""), (result.ExitCode, result.Output));
            Assert.Contains("is there already", result.Error, StringComparison.Ordinal);
        }

        Assert.Equal("version: 1\n", await File.ReadAllTextAsync(folder["init-there/privacy.yml"]));
        Assert.Equal(Code, await File.ReadAllTextAsync(folder["init-there/Shop.cs"]));
        Assert.Equal(0, (await WarmTool.RunAsync(folder.Root, "init", "init-there", "-o", "proposals/new.yml")).ExitCode);
        Assert.Equal(3, (await WarmTool.RunAsync(folder.Root, "init", "none")).ExitCode);
    }

    private async Task<string> FindAsync(string path)
    {
        var result = await WarmTool.RunAsync(folder.Root, "check", path, "--format", "json", "--allow-incomplete");
        using var json = JsonDocument.Parse(result.Output);
        return string.Join('\n', json.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
            $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("severity").GetString()} {finding.GetProperty("line").GetInt32()}").Order());
    }
}
