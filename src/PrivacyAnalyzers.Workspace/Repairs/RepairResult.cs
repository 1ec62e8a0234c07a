using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What repairing a solution came to. Nothing is written anywhere yet.</summary>
public sealed record RepairResult
{
    /// <summary>What was found before.</summary>
    public required AnalysisResult Before { get; init; }

    /// <summary>What is left after all repairs.</summary>
    public required AnalysisResult After { get; init; }

    /// <summary>What was repaired, in the order in which it was done.</summary>
    public required ImmutableArray<Repair> Repairs { get; init; }

    /// <summary>The files that change, by path.</summary>
    public required ImmutableArray<FileChange> Changes { get; init; }
}

/// <summary>A finding that a repair took away.</summary>
/// <param name="Finding">The finding, where it stood when it was repaired.</param>
/// <param name="Title">What was done, in the UI language of the run.</param>
public sealed record Repair(Diagnostic Finding, string Title);

/// <summary>A file that changes.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Old">What it holds now, in its own encoding.</param>
/// <param name="New">What it is to hold, in the same encoding.</param>
public sealed record FileChange(string Path, SourceText Old, SourceText New);
