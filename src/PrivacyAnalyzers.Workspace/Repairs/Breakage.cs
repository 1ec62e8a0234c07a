using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What edits have made worse.</summary>
internal static class Breakage
{
    /// <summary>The files in which the compiler has more to object to after edits than before them, or rules do.</summary>
    public static IReadOnlyCollection<string> Between(AnalysisResult before, AnalysisResult after) =>
        [.. More(before, after, Errors).Concat(More(before, after, result => result.Findings)).Distinct()];

    private static IEnumerable<Diagnostic> Errors(AnalysisResult result) => result.Projects.SelectMany(project => project.CompileErrors).Distinct(DiagnosticOrder.Instance);

    // Counted by id: a finding that moves, or is said of another name, is the same one.
    private static IEnumerable<string> More(AnalysisResult before, AnalysisResult after, Func<AnalysisResult, IEnumerable<Diagnostic>> diagnostics)
    {
        var counts = diagnostics(before).CountBy(Kind).ToDictionary();
        return diagnostics(after).CountBy(Kind).Where(count => count.Value > counts.GetValueOrDefault(count.Key)).Select(count => count.Key.Path);
    }

    private static (string Path, string Id) Kind(Diagnostic diagnostic) => (diagnostic.Location.GetLineSpan().Path, diagnostic.Id);
}
