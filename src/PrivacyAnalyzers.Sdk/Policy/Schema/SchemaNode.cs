using System.Collections.Immutable;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>What may stand at one place of a policy. The reader's checks, the editor's help and the published JSON schema all come from these.</summary>
public abstract class SchemaNode
{
    private protected SchemaNode()
    {
    }
}

/// <summary>A text.</summary>
public sealed class SchemaText : SchemaNode
{
    internal SchemaText(string? pattern = null, string? example = null)
    {
        Pattern = pattern;
        Example = example;
    }

    /// <summary>The regular expression that the whole text matches, if not every text will do.</summary>
    public string? Pattern { get; }

    /// <summary>A text that will do.</summary>
    public string? Example { get; }
}

/// <summary>A whole number.</summary>
public sealed class SchemaNumber : SchemaNode
{
    internal SchemaNumber(int minimum, int maximum)
    {
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The least number.</summary>
    public int Minimum { get; }

    /// <summary>The greatest number.</summary>
    public int Maximum { get; }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class SchemaFlag : SchemaNode
{
    internal SchemaFlag()
    {
    }
}

/// <summary>One of a few words.</summary>
public sealed class SchemaChoice : SchemaNode
{
    internal SchemaChoice(params string[] values) => Values = ImmutableArray.Create(values);

    /// <summary>The words.</summary>
    public ImmutableArray<string> Values { get; }
}

/// <summary>The name of something that the policy, or the tool, declares.</summary>
public sealed class SchemaName : SchemaNode
{
    internal SchemaName(NameKind kind, string? also = null)
    {
        Kind = kind;
        Also = also;
    }

    /// <summary>What it is the name of.</summary>
    public NameKind Kind { get; }

    /// <summary>A word that may stand here and is no name.</summary>
    public string? Also { get; }
}

/// <summary>A list.</summary>
public sealed class SchemaList : SchemaNode
{
    internal SchemaList(SchemaNode item, bool allowsOne = false)
    {
        Item = item;
        AllowsOne = allowsOne;
    }

    /// <summary>What each item is.</summary>
    public SchemaNode Item { get; }

    /// <summary>Whether a single item may stand there without a list around it.</summary>
    public bool AllowsOne { get; }
}

/// <summary>A mapping whose keys the user chooses.</summary>
public sealed class SchemaTable : SchemaNode
{
    internal SchemaTable(SchemaNode value, NameKind? declares = null, string? keyPattern = null, string? keyExample = null)
    {
        Value = value;
        Declares = declares;
        KeyPattern = keyPattern;
        KeyExample = keyExample;
    }

    /// <summary>What each value is.</summary>
    public SchemaNode Value { get; }

    /// <summary>What a key declares the name of.</summary>
    public NameKind? Declares { get; }

    /// <summary>The regular expression that the whole of a key matches, if not every text will do.</summary>
    public string? KeyPattern { get; }

    /// <summary>A key that will do.</summary>
    public string? KeyExample { get; }
}

/// <summary>A mapping with keys of its own.</summary>
public sealed class SchemaRecord : SchemaNode
{
    internal SchemaRecord(params SchemaField[] fields) => Fields = ImmutableArray.Create(fields);

    /// <summary>The keys.</summary>
    public ImmutableArray<SchemaField> Fields { get; }

    /// <summary>Whether a text may stand in its place: the text of its title.</summary>
    public bool AllowsText { get; internal set; }

    /// <summary>Whether nothing may stand in its place: all that matters is that the key is there.</summary>
    public bool AllowsNothing { get; internal set; }

    /// <summary>Keys of which at least one must be there; empty where there are no such.</summary>
    public ImmutableArray<string> OneOf { get; internal set; } = ImmutableArray<string>.Empty;
}
