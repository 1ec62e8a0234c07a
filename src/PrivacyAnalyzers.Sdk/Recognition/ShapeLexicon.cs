using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Well-known types, members, claims and attributes that hold or mark personal data, by full metadata name.</summary>
internal sealed class ShapeLexicon
{
    /// <summary>Reads <paramref name="file"/>.</summary>
    public ShapeLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        Types = Read(lists, "types");
        Members = Read(lists, "members");
        Claims = Read(lists, "claims");
        Attributes = Read(lists, "attributes");
        DataTypes = Read(lists, "data-types");
        HeaderKeepers = LexiconFile.Texts(lists, "header-keepers").ToImmutableHashSet();
        Headers = Read(lists, "headers");
        Keepers = LexiconFile.Texts(lists, "keepers").ToImmutableHashSet();
        Takers = LexiconFile.Texts(lists, "takers").ToImmutableHashSet();
        KeeperNames = LexiconFile.Texts(lists, "keeper-names").ToImmutableHashSet();
        SimpleNames = Types.Keys.Concat(Members.Keys).Concat(Attributes.Keys).Select(name => name.Substring(name.LastIndexOf('.') + 1)).ToImmutableHashSet();
    }

    /// <summary>The simple names of all types, members and attributes here: a quick look before a full name is built.</summary>
    public ImmutableHashSet<string> SimpleNames { get; }

    /// <summary>Types every value of which is personal data.</summary>
    public ImmutableDictionary<string, DataCategory> Types { get; }

    /// <summary>Members, as full type name, dot, member name.</summary>
    public ImmutableDictionary<string, DataCategory> Members { get; }

    /// <summary>Types of claims.</summary>
    public ImmutableDictionary<string, DataCategory> Claims { get; }

    /// <summary>Types that keep the headers of a request.</summary>
    public ImmutableHashSet<string> HeaderKeepers { get; }

    /// <summary>Headers of requests.</summary>
    public ImmutableDictionary<string, DataCategory> Headers { get; }

    /// <summary>Attributes that say what a value is.</summary>
    public ImmutableDictionary<string, DataCategory> Attributes { get; }

    /// <summary>Values of the <c>DataType</c> enumeration.</summary>
    public ImmutableDictionary<string, DataCategory> DataTypes { get; }

    /// <summary>Types that keep values under names that code writes: rows, forms, documents.</summary>
    public ImmutableHashSet<string> Keepers { get; }

    /// <summary>Methods of such types that take a name.</summary>
    public ImmutableHashSet<string> Takers { get; }

    /// <summary>What variables of such types are called.</summary>
    public ImmutableHashSet<string> KeeperNames { get; }

    private static ImmutableDictionary<string, DataCategory> Read(YamlMapping lists, string key)
    {
        var result = ImmutableDictionary.CreateBuilder<string, DataCategory>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> pair in LexiconFile.Pairs(lists, key))
            result.Add(pair.Key, DataCategories.TryGet(pair.Value, out var category)
                ? category
                : throw new InvalidOperationException("The lexicon names the unknown category " + pair.Value + "."));
        return result.ToImmutable();
    }
}
