using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Output;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>How much is told besides the findings.</summary>
internal enum Verbosity
{
    /// <summary>The findings only.</summary>
    Quiet,

    /// <summary>Summary and what was missing.</summary>
    Normal,

    /// <summary>Each project, its compile errors and where failures came from.</summary>
    Detailed,
}

/// <summary>What <c>privacy check</c> was asked to do.</summary>
internal sealed record CheckSettings
{
    public required CodeScope Scope { get; init; }
    public required ReportFormat Format { get; init; }
    public required string? Output { get; init; }

    /// <summary>The file of findings that were there before; null for none.</summary>
    public required string? Baseline { get; init; }

    /// <summary>The lowest severity that makes the check fail; null when findings never do.</summary>
    public required DiagnosticSeverity? FailOn { get; init; }

    public required bool AllowIncomplete { get; init; }
    public required Verbosity Verbosity { get; init; }
}
