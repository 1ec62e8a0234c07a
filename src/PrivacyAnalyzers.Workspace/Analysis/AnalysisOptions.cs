using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Workspace;

/// <summary>How a solution is analysed.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The analyzers to run.</summary>
    public required ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; }

    /// <summary>Which projects are analysed; the others are only there for these to refer to.</summary>
    public Func<ProjectCoverage, bool> Projects { get; init; } = _ => true;

    /// <summary>The day on which the decisions of policies are judged; null where they do not end.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many projects are analysed at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}

/// <summary>How far an analysis has come.</summary>
/// <param name="Project">The project that was finished last.</param>
/// <param name="Done">How many projects are finished.</param>
/// <param name="Total">How many projects there are.</param>
public sealed record AnalysisProgress(string Project, int Done, int Total);
