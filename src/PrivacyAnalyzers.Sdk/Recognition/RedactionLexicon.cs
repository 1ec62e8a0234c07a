using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The names of methods that give a value without the personal data in it.</summary>
internal sealed class RedactionLexicon
{
    private readonly ImmutableHashSet<string> _verbs;
    private readonly TermTable<bool> _phrases;
    private readonly ImmutableHashSet<string> _not;
    private readonly ImmutableHashSet<string> _rests;
    private readonly ImmutableHashSet<string> _narrowing;
    private readonly ImmutableArray<string> _japanese;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public RedactionLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _verbs = LexiconFile.Texts(lists, "verbs").ToImmutableHashSet();
        _phrases = new TermTable<bool>(LexiconFile.Texts(lists, "phrases").Select(term => (term, true)));
        _not = LexiconFile.Texts(lists, "not").ToImmutableHashSet();
        _rests = LexiconFile.Texts(lists, "rests").ToImmutableHashSet();
        _narrowing = LexiconFile.Texts(lists, "narrowing").ToImmutableHashSet();
        _japanese = LexiconFile.Japanese(lists, "japanese");
    }

    /// <summary>Whether what has this name holds a part of data that is nobody's: <c>emailDomain</c>, <c>GetDomainOf</c>.</summary>
    public bool IsRest(string name)
    {
        var words = IdentifierWords.Split(name);
        var end = words.Select((word, index) => word is "of" or "from" or "for" or "by" or "async" ? index : words.Length).DefaultIfEmpty(0).Min();
        return end > 0 && _rests.Contains(words[end - 1]);
    }

    /// <summary>Whether a method of this name gives an object without what its reader may not see: <c>Filter(user)</c>.</summary>
    public bool IsNarrowing(string methodName) => IdentifierWords.Split(methodName) is { IsEmpty: false } words && _narrowing.Contains(words[0]);

    /// <summary>Whether a method of this name redacts what it is given.</summary>
    public bool IsRedaction(string methodName)
    {
        if (IsRest(methodName))
            return true;
        if (IdentifierWords.HasJapanese(methodName))
            return _japanese.Any(term => JapaneseText.Normalize(methodName).IndexOf(term, StringComparison.Ordinal) >= 0);
        var words = IdentifierWords.Split(methodName);
        return words.Length > 0 && !words.Any(_not.Contains) && (_verbs.Contains(words[0]) || _phrases.Find(words).Any());
    }
}
