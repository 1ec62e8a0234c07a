using System;
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

    /// <summary>Reads <paramref name="file"/>.</summary>
    public ListLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _suppressed = LexiconFile.Texts(lists, "suppressed");
        _contactable = LexiconFile.Texts(lists, "contactable");
        _notContactable = LexiconFile.Texts(lists, "not-contactable");
    }

    /// <summary>Whether an expression names a list of people who must not be contacted.</summary>
    public bool IsSuppressed(string expression) => Contains(_suppressed, Plain(expression));

    /// <summary>Whether a method of this name gives back only people who may be contacted.</summary>
    public bool IsContactable(string methodName)
    {
        var plain = Plain(methodName);
        return Contains(_contactable, plain) && !Contains(_notContactable, plain);
    }

    private static string Plain(string name) => name.Replace("_", "").ToLowerInvariant();

    private static bool Contains(ImmutableArray<string> terms, string plain) => terms.Any(term => plain.IndexOf(term, StringComparison.Ordinal) >= 0);
}
