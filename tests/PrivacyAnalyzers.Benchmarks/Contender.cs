using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Something to compile with.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Create">Makes the analyzers anew for each run, so that none lives on what it learnt before.</param>
internal sealed record Contender(string Name, Func<ImmutableArray<DiagnosticAnalyzer>> Create)
{
    /// <summary>Rules that it is measured with otherwise than they are by default.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;
}
