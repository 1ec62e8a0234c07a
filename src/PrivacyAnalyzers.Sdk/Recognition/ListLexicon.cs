using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Names of lists of people who may be contacted, or who must not be.</summary>
internal sealed class ListLexicon
{
    private readonly ImmutableArray<string> _suppressed;
    private readonly ImmutableArray<string> _contactable;
    private readonly ImmutableArray<string> _notContactable;
    private readonly ImmutableArray<string> _current;
    private readonly ImmutableArray<string> _notCurrent;
    private readonly ImmutableArray<string> _bypasses;
    private readonly ImmutableArray<string> _trained;
    private readonly ImmutableArray<string> _publicPlaces;
    private readonly ImmutableHashSet<string> _readers;
    private readonly ILookup<string, string> _copies;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public ListLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _suppressed = LexiconFile.Texts(lists, "suppressed");
        _contactable = LexiconFile.Texts(lists, "contactable");
        _notContactable = LexiconFile.Texts(lists, "not-contactable");
        _current = LexiconFile.Texts(lists, "current");
        _notCurrent = LexiconFile.Texts(lists, "not-current");
        _bypasses = LexiconFile.Texts(lists, "bypasses");
        _trained = LexiconFile.Texts(lists, "trained");
        _publicPlaces = LexiconFile.Texts(lists, "public-places");
        _readers = LexiconFile.Texts(lists, "readers").ToImmutableHashSet(StringComparer.Ordinal);
        var copies = lists.TryGet("copies", out var node) ? (YamlMapping)node! : throw new InvalidOperationException("'copies' is missing");
        _copies = copies.Entries.SelectMany(entry => LexiconFile.Texts(copies, entry.Key.Value).Select(method => (method, entry.Key.Value))).ToLookup(row => row.method, row => row.Value, StringComparer.Ordinal);
    }

    /// <summary>Whether an expression names a list of people who must not be contacted.</summary>
    public bool IsSuppressed(string expression) => Contains(_suppressed, Plain(expression));

    /// <summary>Whether a method of this name gives back only people who may be contacted.</summary>
    public bool IsContactable(string methodName)
    {
        var plain = Plain(methodName);
        return Contains(_contactable, plain) && !Contains(_notContactable, plain);
    }

    /// <summary>Whether a method of this name gives back only people who have not left.</summary>
    public bool IsCurrent(string methodName)
    {
        var plain = Plain(methodName);
        return Contains(_current, plain) && !Contains(_notCurrent, plain);
    }

    /// <summary>Whether a parameter of this name makes a method send whatever the person said.</summary>
    public bool IsBypass(string parameterName) => Contains(_bypasses, Plain(parameterName));

    /// <summary>Whether a type of this name stands for people whom a training is about.</summary>
    public bool IsTrained(string typeName) => Contains(_trained, Plain(typeName));

    /// <summary>Whether code names a folder that a web server shows to everybody.</summary>
    public bool IsPublicPlace(string code) => Contains(_publicPlaces, Plain(code));

    /// <summary>The types whose method of this name reads a copy of a list of people.</summary>
    public IEnumerable<string> CopyTypes(string methodName) => _copies[methodName];

    /// <summary>Whether a method of this name makes objects of text.</summary>
    public bool IsReader(string methodName) => _readers.Contains(methodName);

    private static string Plain(string name) => name.Replace("_", "").ToLowerInvariant();

    private static bool Contains(ImmutableArray<string> terms, string plain) => terms.Any(term => plain.IndexOf(term, StringComparison.Ordinal) >= 0);
}
