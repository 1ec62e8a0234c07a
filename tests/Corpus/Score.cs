using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace PrivacyAnalyzers.Corpus;

/// <summary>What a tool found and left alone of one family.</summary>
/// <param name="Family">The kind of mistake.</param>
/// <param name="Expected">How many lines it had to report.</param>
/// <param name="Found">How many of them it reported.</param>
/// <param name="Wrong">How many other findings it had.</param>
internal sealed record FamilyScore(string Family, int Expected, int Found, int Wrong)
{
    /// <summary>How much of what it reported is right; 1 when it reported nothing.</summary>
    public double Precision => Found + Wrong == 0 ? 1 : (double)Found / (Found + Wrong);

    /// <summary>How much of what it had to report it did.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Found / Expected;
}

/// <summary>Compares a tool's findings with the cases.</summary>
internal static class Score
{
    /// <summary>A finding may start this many lines away: tools point at the statement or at the argument.</summary>
    private const int Tolerance = 2;

    /// <summary>The scores by family, and of all together last.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="findings">What the tool found; one without a family counts for whatever the case is about.</param>
    public static ImmutableArray<FamilyScore> Of(ImmutableArray<CorpusCase> cases, IEnumerable<ToolFinding> findings)
    {
        var byCase = findings.ToLookup(finding => finding.Case);
        var scores = cases.Select(each => Of(each, byCase[each.Id])).GroupBy(score => score.Family)
            .Select(family => Sum(family.Key, family)).OrderBy(score => score.Family, StringComparer.Ordinal).ToList();
        return [.. scores, Sum("all", scores)];
    }

    /// <summary>The scores as a table.</summary>
    public static string Table(ImmutableArray<FamilyScore> scores) => string.Concat(
        scores.Select(score => string.Create(
            CultureInfo.InvariantCulture,
            $"{score.Family,-14} expected {score.Expected,4}  found {score.Found,4}  wrong {score.Wrong,4}  precision {score.Precision:P1}  recall {score.Recall:P1}\n")));

    private static FamilyScore Of(CorpusCase each, IEnumerable<ToolFinding> findings)
    {
        var expected = each.Lines.Where(line => line.Family == each.Family).Select(line => line.Line).Distinct().ToList();
        var reported = findings.Where(finding => finding.Family is null || finding.Family == each.Family).Select(finding => finding.Line).Distinct().ToList();
        // Lines of another family in the same case are neither asked for nor wrong.
        var others = each.Lines.Where(line => line.Family != each.Family).Select(line => line.Line).ToList();
        return new FamilyScore(
            each.Family,
            expected.Count,
            expected.Count(line => reported.Any(found => Math.Abs(found - line) <= Tolerance)),
            reported.Count(found => !expected.Concat(others).Any(line => Math.Abs(found - line) <= Tolerance)));
    }

    private static FamilyScore Sum(string family, IEnumerable<FamilyScore> scores) =>
        scores.Aggregate(new FamilyScore(family, 0, 0, 0), (sum, score) => new FamilyScore(family, sum.Expected + score.Expected, sum.Found + score.Found, sum.Wrong + score.Wrong));
}
