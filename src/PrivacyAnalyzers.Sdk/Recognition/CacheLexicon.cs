using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>What keeps things for all who use a program.</summary>
internal sealed class CacheLexicon
{
    private readonly TermTable<bool> _types;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public CacheLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _types = new TermTable<bool>(LexiconFile.Texts(lists, "types").Select(term => (term, true)));
        Methods = LexiconFile.Texts(lists, "methods").ToImmutableHashSet();
    }

    /// <summary>Methods that put something under a key.</summary>
    public ImmutableHashSet<string> Methods { get; }

    /// <summary>Whether a type of this name is a cache.</summary>
    public bool IsCache(string type) => _types.Find(IdentifierWords.Split(type)).Any();
}
