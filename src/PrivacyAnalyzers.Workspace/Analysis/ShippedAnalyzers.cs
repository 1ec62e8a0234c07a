using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The analyzers that PrivacyAnalyzers ships.</summary>
public static class ShippedAnalyzers
{
    /// <summary>New instances of all of them, with a clock.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create() => [new PrivacyAnalyzer { Clock = WorkClock.Now }];

    /// <summary>How long those of <paramref name="analyzers"/> that have a clock have worked.</summary>
    internal static TimeSpan WorkTime(IEnumerable<DiagnosticAnalyzer> analyzers) =>
        TimeSpan.FromTicks(analyzers.OfType<PrivacyAnalyzerHost>().Sum(analyzer => analyzer.Worked));
}
