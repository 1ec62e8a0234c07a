using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Rules.Tests.CaseFiles;

/// <summary>The page of a rule in one language.</summary>
internal sealed partial class RulePage
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "docs", "rules");

    private RulePage(string text) => Text = text;

    /// <summary>The whole page.</summary>
    public string Text { get; }

    /// <summary>Its first line without the mark of a heading.</summary>
    public string Heading => Text.Split('\n')[0].TrimStart('#', ' ').Trim();

    /// <summary>The headings of its sections.</summary>
    public ImmutableArray<string> Sections =>
        [.. Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..].Trim())];

    /// <summary>The page called <paramref name="name"/> (<c>PRV4001</c>, <c>README</c>) in the language of <paramref name="culture"/>.</summary>
    public static RulePage Read(string name, CultureInfo culture) => new(File.ReadAllText(Path.Combine(Folder(culture), name + ".md")));

    /// <summary>The names of the rules that have a page in the language of <paramref name="culture"/>.</summary>
    public static ImmutableArray<string> Rules(CultureInfo culture) =>
        [.. Directory.GetFiles(Folder(culture), "PRV*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>A test of the example whose first line says <paramref name="kind"/>: <c>bad</c> or <c>good</c>. It is C# or a policy.</summary>
    public RuleTest Example(string kind)
    {
        var block = Assert.Single(Blocks().Matches(Text), block => FirstLine(block).TrimStart('/', '#', ' ') == kind);
        var test = Blocks().Matches(Text).FirstOrDefault(pack => FirstLine(pack) == "// pack for " + kind) is { } pack
            ? new RuleTest(new PrivacyAnalyzer(), PackAssembly.Load("Shop.Rules", PackAssembly.Pack + pack.Groups["code"].Value))
            : RuleTests.Create(Heading.Split(':')[0]);
        if (block.Groups["language"].Value == "csharp")
        {
            test.Source = block.Groups["code"].Value;
            // What an assembly carries is read from assemblies alone.
            test.RefersToAssemblies = test.Source.Contains("AssemblyMetadata", StringComparison.Ordinal);
            if (Blocks().Matches(Text).FirstOrDefault(policy => FirstLine(policy) == "# privacy.yml") is { } policy)
                test.AdditionalFiles["privacy.yml"] = policy.Groups["code"].Value;
        }
        else
        {
            test.Source = "class Nothing;";
            test.AdditionalFiles["privacy.yml"] = block.Groups["code"].Value;
        }

        return test;
    }

    private static string FirstLine(Match block) => block.Groups["code"].Value.Split('\n')[0].Trim();

    private static string Folder(CultureInfo culture) => culture.Name == "ja" ? Path.Combine(Root, "ja") : Root;

    [GeneratedRegex(@"^```(?<language>csharp|yaml)\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
