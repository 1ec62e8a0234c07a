using System.Collections.Immutable;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>What the answer of a method establishes about the person it is asked about.</summary>
/// <param name="Fact">What is established.</param>
/// <param name="Negated">Whether <c>true</c> is the bad case: the person opted out, did not consent.</param>
/// <param name="Purposes">The purposes a consent covers; empty when nothing says.</param>
/// <param name="Confidence">How sure that meaning is.</param>
public sealed record CheckMeaning(FactKind Fact, bool Negated, ImmutableArray<Purpose> Purposes, Confidence Confidence)
{
    /// <summary>For a consent: the one category of data that it lets go, as its name says (<c>AgreedToGivePhone</c>); null when it names none.</summary>
    public DataCategory? Category { get; init; }
}
