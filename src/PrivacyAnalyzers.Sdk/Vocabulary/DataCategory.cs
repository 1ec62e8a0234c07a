using System;
using System.Globalization;

namespace PrivacyAnalyzers.Vocabulary;

/// <summary>
/// A kind of personal data, such as an e-mail address. Categories form a tree: <c>passport</c> lies within
/// <c>identity-document</c>. Immutable; the well-known ones are in <see cref="DataCategories"/>.
/// Formatted with a culture (as an argument of a diagnostic's message is) it gives its title in that language.
/// </summary>
public sealed class DataCategory : IEquatable<DataCategory>, IFormattable
{
    private const string DpvRoot = "https://w3id.org/dpv";

    private readonly string? _fides;
    private readonly string? _dpv;

    internal DataCategory(string id, DataCategory? parent, int tier, DataTraits traits, string? fides = null, string? dpv = null)
    {
        Id = id;
        Parent = parent;
        Tier = tier;
        Traits = traits;
        _fides = fides;
        _dpv = dpv;
    }

    /// <summary>The stable name, in lower-case words joined by hyphens: <c>birth-date</c>.</summary>
    public string Id { get; }

    /// <summary>The category this one lies within, or null at a root of the tree.</summary>
    public DataCategory? Parent { get; }

    /// <summary>How much harm disclosure does: 1 (pseudonymous) to 5 (money, My Number, credentials, special care).</summary>
    public int Tier { get; }

    /// <summary>What else sets the category apart.</summary>
    public DataTraits Traits { get; }

    /// <summary>
    /// The nearest data category of the Fides taxonomy (fideslang 3.2), such as <c>user.contact.email</c>: its own, else its parent's;
    /// <c>user</c> for a category of the user's own outside the tree.
    /// </summary>
    public string FidesKey => _fides ?? Parent?.FidesKey ?? "user";

    /// <summary>
    /// The nearest concept of the W3C's Data Privacy Vocabulary (DPV 2), as IRI: <c>https://w3id.org/dpv/pd#EmailAddress</c>. Its own, else its
    /// parent's; <c>https://w3id.org/dpv#PersonalData</c> for a category of the user's own outside the tree.
    /// </summary>
    public string DpvIri => _dpv is null ? Parent?.DpvIri ?? DpvRoot + "#PersonalData" : DpvRoot + _dpv;

    /// <summary>Whether this category is <paramref name="other"/> or lies somewhere within it.</summary>
    public bool IsWithin(DataCategory other)
    {
        for (var category = this; category is not null; category = category.Parent)
            if (category.Equals(other))
                return true;
        return false;
    }

    /// <inheritdoc />
    public bool Equals(DataCategory? other) => other is not null && other.Id == Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as DataCategory);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The <see cref="Id"/>.</summary>
    public override string ToString() => Id;

    /// <summary>The title in the language of <paramref name="formatProvider"/> when that is a culture, else in the language of the user interface.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        DataCategories.Title(this, formatProvider as CultureInfo);
}
