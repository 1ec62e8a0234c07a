using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>How code says how long a password must be.</summary>
internal sealed class PasswordLexicon
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _members;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _holders;
    private readonly TermTable<bool> _existing;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public PasswordLexicon(YamlNode file)
    {
        var root = (YamlMapping)file;
        Least = int.Parse(LexiconFile.Text(root, "least"), CultureInfo.InvariantCulture);
        _members = Lists(Mapping(root, "members"));
        _holders = Lists(Mapping(root, "holders"));
        Methods = LexiconFile.Texts(root, "methods").ToImmutableHashSet();
        Attributes = Mapping(root, "attributes").Entries.ToImmutableDictionary(entry => entry.Key.Value, entry => LexiconFile.Text(Mapping(root, "attributes"), entry.Key.Value));
        _existing = new TermTable<bool>(LexiconFile.Texts(root, "existing").Select(term => (term, true)));
    }

    /// <summary>The length that a password should have at least.</summary>
    public int Least { get; }

    /// <summary>Methods of validators that take a least length.</summary>
    public ImmutableHashSet<string> Methods { get; }

    /// <summary>Attributes that hold a least length, each with the name or position of the argument.</summary>
    public ImmutableDictionary<string, string> Attributes { get; }

    /// <summary>The names of members that hold a least length.</summary>
    public ImmutableArray<string> MemberNames => _members.Values.SelectMany(names => names).Distinct().ToImmutableArray();

    /// <summary>Whether the member of this type holds a least length.</summary>
    public bool HoldsLength(string type, string member) => _members.TryGetValue(type, out var names) && names.Contains(member);

    /// <summary>The same of an object whose type is not known, by what it is called.</summary>
    public bool HolderHoldsLength(string holder, string member) => _holders.TryGetValue(holder, out var names) && names.Contains(member);

    /// <summary>Whether something of this name takes a password that exists already.</summary>
    public bool IsExisting(string name) => _existing.Find(IdentifierWords.Split(name)).Any();

    private static ImmutableDictionary<string, ImmutableArray<string>> Lists(YamlMapping lists) =>
        lists.Entries.ToImmutableDictionary(entry => entry.Key.Value, entry => LexiconFile.Texts(lists, entry.Key.Value));

    private static YamlMapping Mapping(YamlMapping root, string key) => root.TryGet(key, out var node) ? (YamlMapping)node : throw new System.InvalidOperationException(key + " is missing");
}
