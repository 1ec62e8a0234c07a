using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>The forms in which results can be written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Our own, small JSON.</summary>
    Json,
}

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
    public required string Path { get; init; }
    public required OutputFormat Format { get; init; }
    public required string? Output { get; init; }

    /// <summary>The lowest severity that makes the check fail; null when findings never do.</summary>
    public required DiagnosticSeverity? FailOn { get; init; }

    /// <summary>The lowest severity shown.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>The rules asked for, as ids or beginnings of ids; empty for all.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    public required ImmutableArray<PathPattern> Include { get; init; }
    public required ImmutableArray<PathPattern> Exclude { get; init; }
    public required int Jobs { get; init; }
    public required bool Restore { get; init; }
    public required bool AllowIncomplete { get; init; }
    public required Verbosity Verbosity { get; init; }
}
