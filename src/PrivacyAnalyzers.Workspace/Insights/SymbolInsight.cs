using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What the name at one place of the code means for people.</summary>
/// <param name="Symbol">What the name stands for.</param>
/// <param name="Span">Where the name stands.</param>
/// <param name="Data">What it holds and why that is thought; null for code and for what is no person's type.</param>
/// <param name="Members">The personal data in the members of a type; empty for all else.</param>
/// <param name="Purpose">Why the code of a method or type runs; null where nothing tells.</param>
/// <param name="Policy">The policy of the project.</param>
public sealed record SymbolInsight(
    ISymbol Symbol,
    TextSpan Span,
    DataExplanation? Data,
    ImmutableArray<(ISymbol Member, DataClassification Data)> Members,
    PurposeGuess? Purpose,
    PrivacyPolicy Policy)
{
    /// <summary>Whether there is anything to tell.</summary>
    public bool IsTelling => Data?.Data is not null || !Members.IsEmpty || Purpose is not null;

    /// <summary>The company that runs the code or holds the data; null when nothing says.</summary>
    public string? Controller { get; init; }
}
