using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The names by which code shows that the people it handles were made up.</summary>
internal sealed class MadeUpLexicon
{
    private readonly ImmutableHashSet<string> _testFrameworks;
    private readonly ImmutableArray<string> _testAssemblies;
    private readonly TermTable<bool> _invented;
    private readonly ImmutableHashSet<string> _standIns;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public MadeUpLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _testFrameworks = LexiconFile.Texts(lists, "test-frameworks").ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        _testAssemblies = LexiconFile.Texts(lists, "test-assemblies").ToImmutableArray();
        _invented = new TermTable<bool>(LexiconFile.Texts(lists, "invented").Select(term => (term, true)));
        _standIns = LexiconFile.Texts(lists, "stand-ins").ToImmutableHashSet();
    }

    /// <summary>Whether the assembly of this name helps others to be tests.</summary>
    public bool IsTestFramework(string assemblyName) => _testFrameworks.Contains(assemblyName);

    /// <summary>Whether an assembly of this name is a test of another: a name that is nothing but the word may be anybody's first try.</summary>
    public bool IsTestAssembly(string assemblyName)
    {
        var words = string.Join(" ", IdentifierWords.Split(assemblyName));
        return _testAssemblies.Any(term => words.EndsWith(" " + term, StringComparison.Ordinal));
    }

    /// <summary>Whether what bears this name deals in invented data.</summary>
    public bool IsInvented(string name) => _invented.Find(IdentifierWords.Split(name)).Any();

    /// <summary>Whether a type of this name stands in for the real one while somebody tries something out.</summary>
    public bool IsStandIn(string typeName) => IdentifierWords.Split(typeName) is { IsEmpty: false } words && _standIns.Contains(words[0]);
}
