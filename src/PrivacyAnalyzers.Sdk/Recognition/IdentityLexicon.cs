using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The names by which code shows that it establishes who asks.</summary>
internal sealed class IdentityLexicon
{
    private readonly TermTable<bool> _attributes;
    private readonly TermTable<bool> _code;
    private readonly TermTable<bool> _middleware;
    private readonly ImmutableHashSet<string> _refusals;
    private readonly ImmutableHashSet<string> _sender;
    private readonly ImmutableArray<string> _japanese;
    private readonly ImmutableHashSet<string> _reading;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public IdentityLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _attributes = new TermTable<bool>(LexiconFile.Texts(lists, "attributes").Select(term => (term, true)));
        _code = new TermTable<bool>(LexiconFile.Texts(lists, "code").Select(term => (term, true)));
        _japanese = LexiconFile.Japanese(lists, "japanese");
        _reading = LexiconFile.Texts(lists, "reading").ToImmutableHashSet();
        _middleware = new TermTable<bool>(LexiconFile.Texts(lists, "middleware").Select(term => (term, true)));
        _refusals = LexiconFile.Texts(lists, "refusals").ToImmutableHashSet();
        _sender = LexiconFile.Texts(lists, "sender").ToImmutableHashSet();
        Everywhere = LexiconFile.Texts(lists, "everywhere");
        Somewhere = LexiconFile.Texts(lists, "somewhere");
    }

    /// <summary>Names in whose presence all endpoints of a program let in only those who have signed in.</summary>
    public ImmutableArray<string> Everywhere { get; }

    /// <summary>Names in whose presence a program knows who asks, at least somewhere.</summary>
    public ImmutableArray<string> Somewhere { get; }

    /// <summary>Whether a middleware of this name looks at who asks.</summary>
    public bool IsGuardingMiddleware(string type) => _middleware.Find(IdentifierWords.Split(type)).Any();

    /// <summary>Whether a word or number in code turns somebody away.</summary>
    public bool IsRefusal(string token) => _refusals.Contains(token);

    /// <summary>Whether an attribute of this name guards what it stands on.</summary>
    public bool IsGuard(string attribute) => _attributes.Find(IdentifierWords.Split(attribute)).Any();

    /// <summary>Whether a name in code is about who asks.</summary>
    public bool IsAboutWhoAsks(string name) => IdentifierWords.HasJapanese(name)
        ? _japanese.Any(term => JapaneseText.Normalize(name).IndexOf(term, StringComparison.Ordinal) >= 0)
        : _code.Find(IdentifierWords.Split(name)).Any();

    /// <summary>Whether a part of a request with this name tells who sent it.</summary>
    public bool TellsWhoSent(string part) => _sender.Contains(part);

    /// <summary>Whether an action of this name only reads.</summary>
    public bool IsReading(string action) => IdentifierWords.Split(action) is { IsEmpty: false } words && _reading.Contains(words[0]);
}
