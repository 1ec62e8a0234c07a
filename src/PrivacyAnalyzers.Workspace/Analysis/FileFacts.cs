using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What is known of one file.</summary>
/// <param name="Findings">What rules object to.</param>
/// <param name="Flows">Where personal data leaves, whether a rule objects or not. Their places name the file and hold no tree, so that they can be kept.</param>
public sealed record FileFacts(ImmutableArray<Diagnostic> Findings, ImmutableArray<DataFlow> Flows)
{
    /// <summary>Nothing.</summary>
    public static FileFacts None { get; } = new([], []);
}
