using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Yaml;

/// <summary>A part of a YAML document and where it stands in the text. Immutable.</summary>
public abstract class YamlNode
{
    private protected YamlNode(TextSpan span) => Span = span;

    /// <summary>Where the node stands in the text that was read; empty for a value that is not written out.</summary>
    public TextSpan Span { get; }
}

/// <summary>A text: a word, a number, a quoted string, a block of lines. What it means is for the reader's user to say.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(TextSpan span, string value, bool isQuoted)
        : base(span)
    {
        Value = value;
        IsQuoted = isQuoted;
    }

    /// <summary>The text, with quotes, escapes and line folding undone; line breaks are <c>\n</c>.</summary>
    public string Value { get; }

    /// <summary>Whether the text was written in quotes or as a block, so that it can only be a text.</summary>
    public bool IsQuoted { get; }

    /// <summary>Whether nothing was given: no value at all, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null";

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>A list of nodes.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(TextSpan span, ImmutableArray<YamlNode> items)
        : base(span) => Items = items;

    /// <summary>The items in the order in which they are written.</summary>
    public ImmutableArray<YamlNode> Items { get; }
}

/// <summary>A key of a mapping with its value.</summary>
public readonly struct YamlEntry
{
    internal YamlEntry(YamlScalar key, YamlNode value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The key.</summary>
    public YamlScalar Key { get; }

    /// <summary>The value; an empty scalar where none is written.</summary>
    public YamlNode Value { get; }
}

/// <summary>Keys with values, in the order in which they are written.</summary>
public sealed class YamlMapping : YamlNode
{
    private readonly Dictionary<string, YamlNode> _values;

    internal YamlMapping(TextSpan span, ImmutableArray<YamlEntry> entries)
        : base(span)
    {
        Entries = entries;
        _values = new Dictionary<string, YamlNode>(entries.Length, StringComparer.Ordinal);
        foreach (var entry in entries)
            if (!_values.ContainsKey(entry.Key.Value))
                _values.Add(entry.Key.Value, entry.Value);
    }

    /// <summary>The entries in the order in which they are written. A key that is written twice is there twice.</summary>
    public ImmutableArray<YamlEntry> Entries { get; }

    /// <summary>Finds the value of <paramref name="key"/>; the first one if the key is written twice.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out YamlNode? node) => _values.TryGetValue(key, out node);
}
