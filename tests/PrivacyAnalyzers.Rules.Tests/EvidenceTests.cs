using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>
/// Severity is a claim about evidence: what was read of a rule's findings in real code bears out the severity it has. The record is <c>triage.tsv</c>, a
/// line for each finding that was read; what was mended since does not come back. What real code has no example of (who opted out, which company's data
/// this is, a My Number) may be a warning too: what speaks for it then is that it was silent over millions of lines of code it could have been wrong about.
/// </summary>
public class EvidenceTests
{
    /// <summary>Of the findings of a warning that are right or wrong, at least so many are right.</summary>
    private const double RightOfAWarning = 0.8;

    /// <summary>Over less than so many repositories, being silent says nothing.</summary>
    private const int RepositoriesOfSilence = 20;

    private static readonly string[][] Read =
        [.. File.ReadLines(Record("triage.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];

    /// <summary>What was told of each repository: how many findings by rule.</summary>
    private static readonly Dictionary<string, Dictionary<string, int>> Told = Runs();

    public static TheoryData<string> Warnings =>
        [.. PrivacyRules.All.Select(rule => rule.Descriptor).Where(rule => rule is { IsEnabledByDefault: true, DefaultSeverity: DiagnosticSeverity.Warning }).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Warnings))]
    public void A_warning_was_right_wherever_it_was_read(string rule)
    {
        var read = Read.Where(row => row[3] == rule && !row[5].Contains("mended since", StringComparison.Ordinal)).ToList();
        var (right, wrong) = (read.Count(row => row[4] == "right"), read.Count(row => row[4] == "wrong"));

        Assert.True(right >= RightOfAWarning * (right + wrong), $"{rule}: {right} right, {wrong} wrong");
    }

    /// <summary>A warning that nobody saw being right has no finding in real code that nobody read.</summary>
    [Theory]
    [MemberData(nameof(Warnings))]
    public void A_warning_without_proof_is_silent_or_read(string rule)
    {
        if (Read.Any(row => row[3] == rule && row[4] == "right"))
            return;
        var unread = Told.Where(run => run.Value.GetValueOrDefault(rule) > Read.Count(row => row[0] == run.Key && row[3] == rule)).Select(run => run.Key);
        Assert.Empty(unread);
    }

    [Fact]
    public void Silence_counts_over_many_repositories() => Assert.True(Told.Count >= RepositoriesOfSilence);

    [Fact]
    public void There_is_a_record() => Assert.Contains(Read, row => row is [_, _, _, "PRV4001", "right", _]);

    /// <summary>Errors are for presets to choose.</summary>
    [Fact]
    public void No_rule_is_an_error_by_itself() =>
        Assert.All(PrivacyRules.All, rule => Assert.True(rule.Descriptor.DefaultSeverity is DiagnosticSeverity.Warning or DiagnosticSeverity.Info, rule.Descriptor.Id));

    private static string Record(string file) => Path.Combine(AppContext.BaseDirectory, "realworld", file);

    private static Dictionary<string, Dictionary<string, int>> Runs()
    {
        using var recorded = JsonDocument.Parse(File.ReadAllText(Record("recorded.json")));
        return recorded.RootElement.EnumerateArray().ToDictionary(
            run => run.GetProperty("name").GetString()!,
            run => run.GetProperty("findings").EnumerateObject().ToDictionary(rule => rule.Name, rule => rule.Value.GetInt32()));
    }
}
