using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Corpus;

/// <summary>A place where a tool must report something.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Rule">Our rule that reports it.</param>
/// <param name="Family">The kind of mistake.</param>
internal sealed record ExpectedLine(int Line, string Rule, string Family);

/// <summary>One case: code in which a tool must report the expected lines and, of the case's family, nothing else.</summary>
/// <param name="Id">Where it lies, without the ending: <c>PRV4001/Bad/Interpolation</c>.</param>
/// <param name="Rule">Our rule that it is about.</param>
/// <param name="Family">The kind of mistake.</param>
/// <param name="Kind"><c>bad</c>, or <c>good</c> for a near-twin in which there is nothing to report.</param>
/// <param name="File">The file, from the folder of the cases.</param>
/// <param name="With">Files that are compiled with it, from the same folder.</param>
/// <param name="NeedsPolicy">Whether a privacy.yml of ours lies beside it, without which the case means something else.</param>
/// <param name="Lines">What must be reported; empty in a good case.</param>
internal sealed record CorpusCase(
    string Id, string Rule, string Family, string Kind, string File, ImmutableArray<string> With, bool NeedsPolicy, ImmutableArray<ExpectedLine> Lines)
{
    private const string UsesMark = "// uses:";

    private static readonly Regex Expectation = new("// (?:expect|todo): (?<rules>.*)$");
    private static readonly Regex RuleId = new("PRV[0-9]{4}");
    private static readonly Regex Mark = new(@"\s*// (?:expect|todo|wrong|mutate|mutate unseen|step|path|label):.*$");

    /// <summary>All cases under <paramref name="root"/>, by the order of their names.</summary>
    public static ImmutableArray<CorpusCase> In(string root) =>
        [.. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(file => file.StartsWith("PRV", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => Read(root, file))];

    /// <summary>A file of the corpus as a tool under test gets it: the marks are taken out, and every line stays where it is.</summary>
    public static string WithoutMarks(string text) => string.Join('\n', text.Split('\n').Select(line => Mark.Replace(line, "")));

    private static CorpusCase Read(string root, string file)
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(root, file));
        var rule = file.Split('/')[0];
        return new CorpusCase(
            file[..^".cs".Length],
            rule,
            FamilyOf(rule),
            file.Split('/')[1] == "Bad" ? "bad" : "good",
            file,
            [.. lines.Where(line => line.StartsWith(UsesMark, StringComparison.Ordinal))
                .SelectMany(line => line[UsesMark.Length..].Split(',', StringSplitOptions.TrimEntries)).Select(shared => $"Shared/{shared}.cs")],
            System.IO.File.Exists(Path.Combine(root, Path.ChangeExtension(file, ".privacy.yml"))),
            [.. lines.SelectMany((line, index) => Expectation.Match(line) is { Success: true } match
                ? RuleId.Matches(match.Groups["rules"].Value).Select(found => new ExpectedLine(index + 1, found.Value, FamilyOf(found.Value)))
                : [])]);
    }

    private static string FamilyOf(string rule) => Families.Of(rule) ?? throw new FormatException($"{rule} belongs to no family.");
}
