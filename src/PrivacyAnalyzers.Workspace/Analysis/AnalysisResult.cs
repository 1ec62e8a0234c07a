using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What an analysis found, in an order that depends on the code alone.</summary>
public sealed record AnalysisResult
{
    /// <summary>The findings by path, position and id. One that several projects or target frameworks share is here once.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>Findings that the code, or a decision of its policy, suppresses, in the same order.</summary>
    public required ImmutableArray<Diagnostic> Suppressed { get; init; }

    /// <summary>Analyzers and projects that failed with an exception. Never empty silently: what is here was not analysed.</summary>
    public required ImmutableArray<AnalysisFailure> Failures { get; init; }

    /// <summary>Methods that were too large or too tangled to be followed closely, in the order of the code.</summary>
    public ImmutableArray<CoarseBody> CoarseBodies { get; init; } = [];

    /// <summary>The decisions whose finding is in none of the projects; empty where not all of them were looked at.</summary>
    public ImmutableArray<StaleDecision> StaleDecisions { get; init; } = [];

    /// <summary>Each project that was analysed, in the order of <see cref="Coverage.Projects"/>.</summary>
    public required ImmutableArray<ProjectAnalysis> Projects { get; init; }

    /// <summary>How long the rules worked, on all threads together; zero where they have no clock.</summary>
    public TimeSpan RuleTime { get; init; }

    /// <summary>The rules that ran, by id.</summary>
    public required ImmutableArray<DiagnosticDescriptor> Rules { get; init; }
}

/// <summary>An exception that kept part of the code from being analysed.</summary>
/// <param name="Project">The project in which it happened.</param>
/// <param name="Source">The analyzer that failed, by type name; empty when the project itself could not be compiled.</param>
/// <param name="Exception">What was thrown.</param>
public sealed record AnalysisFailure(string Project, string Source, Exception Exception);

/// <summary>What was analysed of one project.</summary>
/// <param name="Coverage">The project.</param>
/// <param name="Documents">How many source files it has.</param>
/// <param name="Lines">How many lines they have together.</param>
/// <param name="CompileErrors">The compiler's errors, by path and position.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ProjectAnalysis(
    ProjectCoverage Coverage, int Documents, int Lines, ImmutableArray<Diagnostic> CompileErrors, TimeSpan Elapsed);
