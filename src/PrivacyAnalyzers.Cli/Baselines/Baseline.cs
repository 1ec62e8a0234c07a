using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Baselines;

/// <summary>A finding as a baseline keeps it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="File">Where it stood, relative to what was checked; for people, a move does not matter.</param>
/// <param name="Fingerprint">The id that does not move with lines.</param>
/// <param name="Message">What it said, in English whatever the language; for people.</param>
internal sealed record BaselineEntry(string Rule, string File, string Fingerprint, string Message)
{
    /// <summary>What makes a finding the same.</summary>
    public (string Rule, string Fingerprint) Key => (Rule, Fingerprint);
}

/// <summary>The findings that were there when a team began to look, so that only new ones fail the check.</summary>
/// <param name="Entries">The findings, by file, rule and fingerprint.</param>
internal sealed record Baseline(ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>Nothing was there.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>What <paramref name="analysis"/> found.</summary>
    public static Baseline Of(CodeAnalysis analysis) => Empty.With(analysis.Findings.Select(finding => EntryOf(finding, analysis)));

    /// <summary>This one and <paramref name="more"/>, in the order in which entries are kept.</summary>
    public Baseline With(IEnumerable<BaselineEntry> more) => new(
    [
        .. Entries.Concat(more)
            .OrderBy(entry => entry.File, System.StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule, System.StringComparer.Ordinal)
            .ThenBy(entry => entry.Fingerprint, System.StringComparer.Ordinal),
    ]);

    /// <summary>Tells the new findings from the known ones, and which entries are for nothing any more. An entry stands for one finding.</summary>
    public (ImmutableArray<Diagnostic> New, ImmutableArray<Diagnostic> Known, ImmutableArray<BaselineEntry> Gone) Compare(CodeAnalysis analysis)
    {
        var left = Entries.GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => new Stack<BaselineEntry>(group.Reverse()));
        var found = analysis.Findings.ToLookup(finding => left.TryGetValue(EntryOf(finding, analysis).Key, out var entries) && entries.TryPop(out _));
        return ([.. found[false]], [.. found[true]], [.. left.Values.SelectMany(entries => entries).OrderBy(entry => entry.File, System.StringComparer.Ordinal)]);
    }

    private static BaselineEntry EntryOf(Diagnostic finding, CodeAnalysis analysis) => new(
        finding.Id,
        analysis.Relative(MappedPlace.Of(finding.Location).Path),
        finding.Properties.GetValueOrDefault(FindingProperties.Fingerprint) ?? "",
        finding.GetMessage(CultureInfo.InvariantCulture));
}
