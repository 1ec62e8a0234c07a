using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Policy;

/// <summary>Which sort of mistake a policy has.</summary>
public enum PolicyProblemKind
{
    /// <summary>It is not readable as YAML.</summary>
    Unreadable,

    /// <summary>Something is there that does not belong there, or is missing.</summary>
    Schema,

    /// <summary>It speaks of a purpose, category, recipient or controller that nothing declares.</summary>
    UnknownName,
}

/// <summary>A mistake in a policy, and where it is.</summary>
public sealed class PolicyProblem
{
    internal PolicyProblem(PolicyProblemKind kind, TextSpan span, LinePositionSpan lineSpan, LocalizableString message, string? suggestion)
    {
        Kind = kind;
        Span = span;
        LineSpan = lineSpan;
        Message = message;
        Suggestion = suggestion;
    }

    /// <summary>Which sort of mistake it is.</summary>
    public PolicyProblemKind Kind { get; }

    /// <summary>Where it is in the text.</summary>
    public TextSpan Span { get; }

    /// <summary>Where it is, in lines and columns.</summary>
    public LinePositionSpan LineSpan { get; }

    /// <summary>What is wrong, in the reader's language.</summary>
    public LocalizableString Message { get; }

    /// <summary>The word that was probably meant, where there is one.</summary>
    public string? Suggestion { get; }
}
