using System.Collections.Immutable;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>What a member of a person (or of a subscription) says about whether that person may be contacted.</summary>
/// <param name="Fact">What is established by looking at the member.</param>
/// <param name="AllowedValue">For a flag: the value that allows contact. Null for members that are no flags.</param>
/// <param name="AllowedWhenNull">For a date or another nullable that is no flag: whether contact is allowed when it is empty.</param>
/// <param name="Confidence">How sure that meaning is.</param>
/// <param name="Purposes">The purposes a consent covers; empty when nothing says.</param>
public sealed record ContactState(
    FactKind Fact,
    bool? AllowedValue,
    bool AllowedWhenNull,
    Confidence Confidence,
    ImmutableArray<Purpose> Purposes)
{
    /// <summary>For a consent: the one category of data that it lets go, as its name says (<c>PhoneConsent</c>); null when it names none.</summary>
    public DataCategory? Category { get; init; }

    /// <summary>For a state held in an enumeration: the values of the constants that allow contact. Empty otherwise.</summary>
    public ImmutableArray<object> AllowedConstants { get; init; } = ImmutableArray<object>.Empty;
}
