using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The code that a piece of code may run by names which may lead on to a sink.</summary>
internal sealed class CodeRun
{
    private readonly Dictionary<SyntaxNode, IMethodSymbol?> _here = [];
    private readonly HashSet<IMethodSymbol> _far = new(SymbolEqualityComparer.Default);

    /// <summary>Code of this compilation, each with the method that it is of; null for a function that a field holds.</summary>
    public IReadOnlyDictionary<SyntaxNode, IMethodSymbol?> Here => _here;

    /// <summary>Methods of other projects, all of which lead to a sink.</summary>
    public IReadOnlyCollection<IMethodSymbol> Far => _far;

    public void Add(SyntaxNode code, IMethodSymbol? method) => _here[code] = method;

    public void AddFar(IMethodSymbol method) => _far.Add(method);
}
