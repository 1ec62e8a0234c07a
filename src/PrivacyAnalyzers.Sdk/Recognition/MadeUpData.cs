using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Tells code that handles made-up people: tests, and what fills a database to try things out.</summary>
internal sealed class MadeUpData(Compilation compilation, MadeUpLexicon words)
{
    private readonly bool _everywhere =
        compilation.ReferencedAssemblyNames.Any(reference => words.IsTestFramework(reference.Name))
        || (compilation.AssemblyName is { } name && (words.IsTestAssembly(name) || words.IsInvented(name)));

    private readonly ConcurrentDictionary<ISymbol, bool> _named = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the data in <paramref name="code"/> is invented, as the names of what it stands in say.</summary>
    public bool IsIn(ISymbol code) => _everywhere || (code.ContainingSymbol is { } around && _named.GetOrAdd(around, IsNamedSo));

    private bool IsNamedSo(ISymbol around)
    {
        for (var at = around; at is not null and not IModuleSymbol; at = at.ContainingSymbol)
            if (at is INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false } && words.IsInvented(at.Name))
                return true;
        return false;
    }
}
