using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The names of code that carries out a person's wish to get no more messages, to leave or to take a consent back.</summary>
internal sealed class StopRequestLexicon
{
    private readonly TermTable<bool> _requests;
    private readonly ImmutableArray<string> _japanese;
    private readonly ImmutableArray<ImmutableArray<string>> _verbs;
    private readonly ImmutableHashSet<string> _handlers;
    private readonly ImmutableHashSet<string> _not;
    private readonly ImmutableHashSet<string> _ofPeople;
    private readonly ImmutableHashSet<string> _looks;
    private readonly TermTable<bool> _answers;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public StopRequestLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _requests = new TermTable<bool>(LexiconFile.Texts(lists, "requests").Select(term => (term, true)));
        _japanese = LexiconFile.Japanese(lists, "japanese");
        _verbs = LexiconFile.Texts(lists, "verbs").Select(verb => verb.Split(' ').ToImmutableArray()).OrderByDescending(verb => verb.Length).ToImmutableArray();
        _handlers = LexiconFile.Texts(lists, "handlers").ToImmutableHashSet(StringComparer.Ordinal);
        _not = LexiconFile.Texts(lists, "not").ToImmutableHashSet(StringComparer.Ordinal);
        _ofPeople = LexiconFile.Texts(lists, "of-people").ToImmutableHashSet(StringComparer.Ordinal);
        _looks = LexiconFile.Texts(lists, "looks").ToImmutableHashSet(StringComparer.Ordinal);
        _answers = new TermTable<bool>(LexiconFile.Texts(lists, "answers").Select(term => (term, true)));
    }

    /// <summary>Whether a method of this name carries out such a request.</summary>
    public bool IsRequest(string methodName)
    {
        if (IdentifierWords.HasJapanese(methodName))
            return _japanese.Any(term => JapaneseText.Normalize(methodName).StartsWith(term, StringComparison.Ordinal));
        var words = IdentifierWords.Split(methodName);
        return !words.Any(_not.Contains) && BeginsWithRequest(WithoutVerb(words));
    }

    /// <summary>Whether a method of this name handles the request that it is given.</summary>
    public bool IsHandler(string methodName) => _handlers.Contains(methodName);

    /// <summary>Whether a type of this name is such a request: <c>UnsubscribeCommand</c>.</summary>
    public bool IsRequestType(string typeName) => IdentifierWords.HasJapanese(typeName)
        ? _japanese.Any(term => JapaneseText.Normalize(typeName).StartsWith(term, StringComparison.Ordinal))
        : IdentifierWords.Split(typeName) is var words && !words.Any(_not.Contains) && BeginsWithRequest(words);

    /// <summary>Whether a name says that it is people who ask.</summary>
    public bool IsOfPeople(string name) => IdentifierWords.HasJapanese(name)
        ? _ofPeople.Any(word => JapaneseText.Normalize(name).IndexOf(word, StringComparison.Ordinal) >= 0)
        : IdentifierWords.Split(name).Any(word => IdentifierWords.Singulars(word).Any(_ofPeople.Contains));

    /// <summary>Whether a method of this name changes nothing: it looks something up, or answers.</summary>
    public bool ChangesNothing(string methodName) => IdentifierWords.Split(methodName) is { IsEmpty: false } words
        && (_looks.Contains(words[0]) || _answers.FindAt(words, 0).Any(found => found.Length == words.Length || (found.Length == words.Length - 1 && words[words.Length - 1] == "async")));

    private bool BeginsWithRequest(ImmutableArray<string> words) => !words.IsEmpty && _requests.FindAt(words, 0).Any();

    private ImmutableArray<string> WithoutVerb(ImmutableArray<string> words)
    {
        foreach (var verb in _verbs)
            if (words.Length > verb.Length && verb.SequenceEqual(words.Take(verb.Length)))
                return words.RemoveRange(0, verb.Length);
        return words;
    }
}
