using System;

namespace PrivacyAnalyzers.Vocabulary;

/// <summary>
/// A kind of personal data, such as an e-mail address. Categories form a tree: <c>passport</c> lies within
/// <c>identity-document</c>. Immutable; the well-known ones are in <see cref="DataCategories"/>.
/// </summary>
public sealed class DataCategory : IEquatable<DataCategory>
{
    internal DataCategory(string id, DataCategory? parent, int tier, DataTraits traits)
    {
        Id = id;
        Parent = parent;
        Tier = tier;
        Traits = traits;
    }

    /// <summary>The stable name, in lower-case words joined by hyphens: <c>birth-date</c>.</summary>
    public string Id { get; }

    /// <summary>The category this one lies within, or null at a root of the tree.</summary>
    public DataCategory? Parent { get; }

    /// <summary>How much harm disclosure does: 1 (pseudonymous) to 5 (money, My Number, credentials, special care).</summary>
    public int Tier { get; }

    /// <summary>What else sets the category apart.</summary>
    public DataTraits Traits { get; }

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

    /// <inheritdoc />
    public override string ToString() => Id;
}
