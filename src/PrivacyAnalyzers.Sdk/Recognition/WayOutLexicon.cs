using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>How messages tell their readers how to get no more of them.</summary>
internal sealed class WayOutLexicon
{
    private readonly ImmutableArray<string> _texts;
    private readonly ImmutableHashSet<string> _subjects;
    private readonly ImmutableHashSet<string> _forms;
    private readonly ImmutableHashSet<string> _short;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public WayOutLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _texts = LexiconFile.Texts(lists, "texts");
        _subjects = LexiconFile.Texts(lists, "subjects").ToImmutableHashSet(StringComparer.Ordinal);
        _forms = LexiconFile.Texts(lists, "forms").ToImmutableHashSet(StringComparer.Ordinal);
        _short = LexiconFile.Texts(lists, "short").ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a text shows a way out.</summary>
    public bool IsShownBy(string text) => _texts.Any(term => text.IndexOf(term, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether code of this name makes one: <c>UnsubscribeLink</c>.</summary>
    public bool IsMadeBy(string name) => IdentifierWords.Split(name) is var words && words.Any(_subjects.Contains) && words.Any(_forms.Contains);

    /// <summary>Whether a text of this name has no room for one.</summary>
    public bool IsShort(string name) => IdentifierWords.HasJapanese(name) ? _short.Contains(name) : IdentifierWords.Split(name) is { IsEmpty: false } words && _short.Contains(words[words.Length - 1]);
}
