using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The words by which code says whose an address is, and what people are to each other.</summary>
internal sealed class RelationLexicon
{
    private readonly TermTable<bool> _relatives;
    private readonly ImmutableArray<string> _japaneseRelatives;
    private readonly TermTable<bool> _inCare;
    private readonly ImmutableArray<string> _japaneseInCare;
    private readonly TermTable<bool> _parts;
    private readonly ImmutableArray<string> _japaneseParts;
    private readonly ImmutableArray<string> _arrears;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public RelationLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        (_relatives, _japaneseRelatives) = Words(lists, "relatives");
        (_inCare, _japaneseInCare) = Words(lists, "in-care");
        (_parts, _japaneseParts) = Words(lists, "parts");
        _arrears = LexiconFile.Texts(lists, "arrears").AddRange(LexiconFile.Texts(lists, "arrears-japanese"));
    }

    /// <summary>Whether what bears this name is, or reaches, a relative of somebody or another who knows them.</summary>
    public bool IsOfRelative(string name) => Names(name, _relatives, _japaneseRelatives);

    /// <summary>Whether objects of a type of this name are people for whom their family answers.</summary>
    public bool IsInCare(string type) => Names(type, _inCare, _japaneseInCare);

    /// <summary>Whether what bears this name has a part towards others: a manager, a buyer, the one who invited.</summary>
    public bool HasPart(string name) => Names(name, _parts, _japaneseParts);

    /// <summary>The words by which a text says that somebody owes money; null when it does not.</summary>
    public string? ArrearsIn(string text) => _arrears.FirstOrDefault(words => text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool Names(string name, TermTable<bool> words, ImmutableArray<string> japanese) => IdentifierWords.HasJapanese(name)
        ? japanese.Any(term => JapaneseText.Normalize(name).Contains(term))
        : words.Find(IdentifierWords.Split(name)).Any();

    private static (TermTable<bool>, ImmutableArray<string>) Words(YamlMapping lists, string key) =>
        (new TermTable<bool>(LexiconFile.Texts(lists, key).Select(term => (term, true))), LexiconFile.Japanese(lists, key + "-japanese"));
}
