using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy;

/// <summary>What a purpose asks of the code that serves it.</summary>
public enum PurposeRequirement
{
    /// <summary>Nothing: the person expects it, as with a receipt.</summary>
    None,

    /// <summary>A look at whether the person asked not to be contacted (配信停止).</summary>
    OptOutCheck,

    /// <summary>The person's agreement (同意).</summary>
    Consent,
}

/// <summary>A purpose of use (利用目的) that the policy declares.</summary>
public sealed class PurposeDeclaration
{
    internal PurposeDeclaration(Purpose purpose, LocalizedText? title, PurposeRequirement requires, bool isPromotional, TextSpan span)
    {
        Purpose = purpose;
        Title = title;
        Requires = requires;
        IsPromotional = isPromotional;
        Span = span;
    }

    /// <summary>The purpose.</summary>
    public Purpose Purpose { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText? Title { get; }

    /// <summary>What it asks for: as declared, else what the purpose above it asks for.</summary>
    public PurposeRequirement Requires { get; }

    /// <summary>Whether its messages advertise: as declared, else if it asks for an opt-out check itself, else as the purpose above it.</summary>
    public bool IsPromotional { get; }

    /// <summary>Where its name stands in the policy.</summary>
    public TextSpan Span { get; }
}
