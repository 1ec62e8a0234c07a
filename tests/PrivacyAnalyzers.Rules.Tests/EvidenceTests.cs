using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>
/// Severity is a claim about evidence: what was read of a rule's findings in real code bears out the severity it has. The record is <c>triage.tsv</c>, a
/// line for each finding that was read; what was mended since does not come back.
/// </summary>
public class EvidenceTests
{
    /// <summary>Of the findings of a warning that are right or wrong, at least so many are right.</summary>
    private const double RightOfAWarning = 0.8;

    private static readonly string[][] Read =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "realworld", "triage.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];

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

    [Fact]
    public void There_is_a_record() => Assert.Contains(Read, row => row is [_, _, _, "PRV4001", "right", _]);

    /// <summary>Errors are for presets to choose.</summary>
    [Fact]
    public void No_rule_is_an_error_by_itself() =>
        Assert.All(PrivacyRules.All, rule => Assert.True(rule.Descriptor.DefaultSeverity is DiagnosticSeverity.Warning or DiagnosticSeverity.Info, rule.Descriptor.Id));
}
