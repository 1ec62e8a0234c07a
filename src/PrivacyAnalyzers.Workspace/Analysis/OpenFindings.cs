using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Findings about a file that several projects share, each of which knows only itself: they hold where all of these projects report
/// them, and nothing was missing anywhere that could have told otherwise.
/// </summary>
internal static class OpenFindings
{
    /// <summary>What holds of <paramref name="findings"/>, which are those of each project.</summary>
    public static IEnumerable<Diagnostic> Resolve(
        IReadOnlyCollection<(Project Project, ImmutableArray<Diagnostic> Findings)> findings, bool isComplete)
    {
        var votes = findings.SelectMany(each => each.Findings.Where(IsOpen).Distinct(DiagnosticOrder.Instance))
            .GroupBy(finding => finding, DiagnosticOrder.Instance)
            .ToDictionary(same => same.Key, same => same.Count(), DiagnosticOrder.Instance);
        return findings.SelectMany(each => each.Findings).Where(finding => !IsOpen(finding)
            || (isComplete && votes[finding] == findings.Count(each => Reads(each.Project, finding.Location.GetLineSpan().Path))));
    }

    private static bool IsOpen(Diagnostic finding) => finding.Properties.ContainsKey(FindingProperties.IsOpen);

    private static bool Reads(Project project, string path) => project.AnalyzerOptions.AdditionalFiles.Any(file => file.Path == path);
}
