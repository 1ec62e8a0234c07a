using System.Collections.Immutable;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>What told the tool that something is personal data. Ordered: a larger value overrides a smaller one.</summary>
public enum DataEvidence
{
    /// <summary>The name of the symbol, or the Japanese label on it.</summary>
    Name = 1,

    /// <summary>A type or member that holds such data by its nature: <c>MailAddress</c>, <c>[EmailAddress]</c>.</summary>
    Shape = 2,

    /// <summary>The policy file.</summary>
    Policy = 3,

    /// <summary>An annotation in the code.</summary>
    Annotation = 4,
}

/// <summary>What the tool knows of one symbol that holds personal data.</summary>
/// <param name="Category">The kind of data; the first of <see cref="Categories"/>.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="CollectedFor">The purposes declared for it; empty when none are.</param>
/// <param name="Controller">The company that holds it, or null when nothing says.</param>
/// <param name="Reason">What was seen, for people who ask why: the attribute, the words, the label.</param>
public sealed record DataClassification(
    DataCategory Category,
    Confidence Confidence,
    DataEvidence Evidence,
    ImmutableArray<Purpose> CollectedFor,
    string? Controller,
    string Reason)
{
    /// <summary>All that it holds: what tells who somebody is before pseudonyms, then the gravest first. <see cref="Category"/> is the first of them.</summary>
    public ImmutableArray<DataCategory> Categories { get; init; } = ImmutableArray.Create(Category);
}
