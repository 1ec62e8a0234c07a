using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>How people are looked up and matched, and by what they cannot be told apart.</summary>
internal sealed class LookUpLexicon
{
    private readonly ImmutableArray<DataCategory> _shared;
    private readonly ImmutableArray<DataCategory> _telling;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public LookUpLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        One = LexiconFile.Texts(lists, "one").ToImmutableHashSet();
        Same = LexiconFile.Texts(lists, "same").ToImmutableHashSet();
        _shared = Categories(lists, "shared");
        _telling = Categories(lists, "telling");
    }

    /// <summary>Methods that pick one of many by a condition.</summary>
    public ImmutableHashSet<string> One { get; }

    /// <summary>Methods that take those for the same whose key is the same.</summary>
    public ImmutableHashSet<string> Same { get; }

    /// <summary>Whether several people may have the same of it.</summary>
    public bool IsShared(DataCategory category) => _shared.Any(category.IsWithin);

    /// <summary>Whether somebody who asks for it looks for a certain person.</summary>
    public bool IsTelling(DataCategory category) => _telling.Any(category.IsWithin);

    private static ImmutableArray<DataCategory> Categories(YamlMapping lists, string key) => LexiconFile.Texts(lists, key).Select(DataCategories.GetOrCreate).ToImmutableArray();
}
