using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Tests.Policy;

/// <summary>Policies and models that nobody writes, or that somebody writes who means no good: told as mistakes, soon, and never more than that.</summary>
public class HostilePolicyTests
{
    private static readonly string Models = Path.Combine(Repository.Root, "src", "PrivacyAnalyzers.Sdk", "Catalog", "Models");

    private static readonly string[] Pieces =
    [
        "version: 1\n", "data:\n", "  - ", "match: ", "\"*\"", "\"**\"", "category: email", "purposes: ", "[", "]", "{", "}", ", ", ": ", "\n", "\n  ", "\n    ", "- ", "models:\n", "library: x\n",
        "sinks:\n", "type: A.B", "methods: [M]", "roles: { a: to }", "default: content", "channel: log", "rules:\n", "decisions:\n", "id: ", "until: 2026-13-45", "code:\n", "recipients:\n", "hosts: [\"*\"]",
        "dictionary:\n", "categories:\n", "requires: optin", "&a ", "*a", "!!binary ", "|\n", ">\n", "'", "\"", "\\u0000", "\0", "\uFEFF", "\uD83D", "氏名", "~", "null", "-1", "1e999", "---\n", "#", "\t", "%YAML 9\n", "? ",
    ];

    public static TheoryData<string, string> Hostile => new()
    {
        { "nesting in brackets", "version: 1\ndata: " + new string('[', 50_000) },
        { "nesting in braces", "version: 1\ndata: " + string.Concat(Enumerable.Repeat("{a: ", 50_000)) },
        { "nesting by indentation", "version: 1\n" + string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:\n")) },
        { "nesting of lists", "version: 1\ndata:\n  " + string.Concat(Enumerable.Repeat("- ", 20_000)) },
        { "a billion laughs", "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 20).Select(n => $"k{n}: &k{n} [*k{n - 1},*k{n - 1},*k{n - 1},*k{n - 1},*k{n - 1},*k{n - 1},*k{n - 1}]\n")) },
        { "a pattern of stars", "version: 1\ndata:\n  - { match: \"" + string.Concat(Enumerable.Repeat("*a", 5_000)) + "\", category: email }\n" },
        { "a long name", "version: 1\npurposes:\n  " + new string('x', 1_000_000) + ": { title: X }\n" },
        { "a purpose of many levels", "version: 1\npurposes:\n  " + string.Join('/', Enumerable.Repeat("a", 20_000)) + ": { title: X }\n" },
        { "purposes below each other", "version: 1\npurposes:\n" + string.Concat(Enumerable.Range(1, 400).Select(n => $"  {string.Join('/', Enumerable.Repeat("a", n))}: {{ title: X }}\n")) },
        { "many mistakes", "version: 1\ndata:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(n => $"  - {{ match: A{n}, category: nosuch{n}, colour: red }}\n")) },
        { "the same key again and again", "version: 1\n" + string.Concat(Enumerable.Repeat("purposes: { a: { title: X } }\n", 5_000)) },
        { "binary", new string([.. Enumerable.Range(0, 60_000).Select(n => (char)n)]) },
        { "quotes that do not end", "version: 1\ndata: \"" + new string('\n', 100_000) },
        { "lines that are only blanks", "version: 1\ndata: |\n" + string.Concat(Enumerable.Repeat("   \n", 100_000)) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_is_read_soon_and_without_an_exception(string what, string text)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;

        var policy = Read(text);
        _ = ModelFileOf(text);

        process.Refresh();
        var took = process.TotalProcessorTime - before;
        Assert.True(took < TimeSpan.FromSeconds(20), $"{what}: {took}");
        Assert.All(policy.Problems, problem => Assert.NotEmpty(problem.Message.ToString()));
    }

    [Fact]
    public void A_pattern_of_stars_is_matched_soon()
    {
        var policy = Read("version: 1\ndata:\n  - { match: \"" + string.Concat(Enumerable.Repeat("*a", 30)) + "b\", category: email }\n  - { match: \"" + string.Concat(Enumerable.Repeat("**.*a*.", 12)) + "b\", category: email }\n");
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;

        Assert.Null(policy.FindData(PolicyFixture.Symbol("Shop.Customers.Import.Reader.Read.address")));

        process.Refresh();
        Assert.True(process.TotalProcessorTime - before < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Random_text_of_the_words_of_policies_is_read_without_an_exception()
    {
        var random = new Random(2026);
        for (var run = 0; run < 2_000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var policy = Read(text);
            AssertWithin(text, policy);
            _ = ModelFileOf(text);
        }
    }

    [Fact]
    public void Mangled_files_of_the_catalogue_and_the_samples_policy_are_read_without_an_exception()
    {
        var random = new Random(2026);
        var texts = Directory.GetFiles(Models, "*.yml").Append(Path.Combine(Repository.Root, "samples", "OnlineShop", "privacy.yml")).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        foreach (var text in texts)
        {
            for (var run = 0; run < 20; run++)
            {
                var mangled = Mangle(text, texts[random.Next(texts.Count)], random);
                AssertWithin(mangled, Read(mangled));
                _ = ModelFileOf(mangled);
            }
        }
    }

    /// <summary>Every problem stands at a place that the text has.</summary>
    private static void AssertWithin(string text, PrivacyPolicy policy)
    {
        var lines = SourceText.From(text).Lines;
        Assert.All(policy.Problems, problem =>
        {
            Assert.True(problem.LineSpan.Start <= problem.LineSpan.End);
            Assert.InRange(problem.LineSpan.End.Line, 0, lines.Count - 1);
            Assert.All(new[] { problem.LineSpan.Start, problem.LineSpan.End }, place => Assert.InRange(place.Character, 0, lines[place.Line].Span.Length));
        });
    }

    private static PrivacyPolicy Read(string text)
    {
        var policy = PolicyFixture.Read(text);
        _ = policy.FindData(PolicyFixture.Symbol("Shop.Customer.Email"));
        _ = policy.FindRecipient(PolicyFixture.Symbol("Other.Sender.Send"));

        // A policy may bring models of its own: bound to code, they must not fail either.
        _ = ApiCatalog.Shipped.With(policy.Models);
        return policy;
    }

    private static ModelFile ModelFileOf(string text) => ModelFileReader.Read("x.yml", SourceText.From(text));

    private static string Mangle(string text, string donor, Random random)
    {
        var result = new StringBuilder(text);
        for (var left = 1 + random.Next(8); left > 0 && result.Length > 10; left--)
        {
            var (at, length) = (random.Next(result.Length), random.Next(40));
            _ = random.Next(5) switch
            {
                0 => result.Remove(at, Math.Min(length, result.Length - at)),
                1 => result.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => result.Insert(at, donor.AsSpan(random.Next(Math.Max(1, donor.Length - length)), Math.Min(length, donor.Length - 1))),
                3 => result.Replace("\n", random.Next(2) == 0 ? "\n " : "\r", at, Math.Min(length * 5, result.Length - at)),
                _ => result.Remove(at, random.Next(20) == 0 ? result.Length - at : 1),
            };
        }

        return result.ToString();
    }
}
