using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Rules.Tests.CaseFiles;

/// <summary>
/// A piece of C# under <c>Cases/PRVnnnn/Bad</c> or <c>/Good</c> with marks where findings must stand. Its header may name files of
/// <c>Cases/Shared</c> to compile it with (<c>// uses: Shop, ShopDb</c>); a policy may lie beside it (<c>Case.privacy.yml</c>).
/// Where the rules still err, the case says so and fails as soon as they do not: <c>// todo: PRV2001</c> for a finding that is missed,
/// <c>// wrong: PRV2001</c> for one that should not be there.
/// </summary>
internal sealed class CaseFile
{
    private const string UsesMark = "// uses:";
    private const string WrongMark = "// wrong:";

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");

    private CaseFile(string name)
    {
        Name = name;
        Rule = name.Split('/')[0];
        IsBad = name.Split('/')[1] == "Bad";
        Text = File.ReadAllText(Path.Combine(Root, name));
    }

    /// <summary>All cases by the order of their names.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.GetFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(name => name.StartsWith("PRV", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>Where it lies under <c>Cases</c>: <c>PRV4001/Bad/Interpolation.cs</c>.</summary>
    public string Name { get; }

    /// <summary>The rule it is about.</summary>
    public string Rule { get; }

    /// <summary>Whether it shows what the rule must find; otherwise what it must leave alone.</summary>
    public bool IsBad { get; }

    /// <summary>The code with its marks.</summary>
    public string Text { get; }

    /// <summary>The case of this name.</summary>
    public static CaseFile Read(string name) => new(name);

    /// <summary>A test that the findings are the marked ones.</summary>
    public RuleTest Test(PrivacyAnalyzer? analyzer = null) => Test(Mutation.Strip(Text).Replace(WrongMark, "// expect:", StringComparison.Ordinal), analyzer);

    /// <summary>A test of what <paramref name="mutation"/> makes of the case.</summary>
    public RuleTest Test(Mutation mutation) => Test(mutation.Result.Replace(WrongMark, "// not:", StringComparison.Ordinal));

    private RuleTest Test(string text, PrivacyAnalyzer? analyzer = null)
    {
        var test = RuleTests.Create(Rule, analyzer);
        test.Sources["Test.cs"] = text;
        foreach (var line in Text.Split('\n').Where(line => line.StartsWith(UsesMark, StringComparison.Ordinal)))
        {
            foreach (var shared in line[UsesMark.Length..].Split(',', StringSplitOptions.TrimEntries))
                test.Sources[$"Shared/{shared}.cs"] = File.ReadAllText(Path.Combine(Root, "Shared", shared + ".cs"));
        }

        var policy = Path.Combine(Root, Path.ChangeExtension(Name, ".privacy.yml"));
        if (File.Exists(policy))
            test.AdditionalFiles["privacy.yml"] = File.ReadAllText(policy);
        return test;
    }
}
