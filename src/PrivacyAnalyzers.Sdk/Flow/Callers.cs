using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Gate;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Whether a method is called anywhere in this compilation. Asked seldom, so a name is looked for in the text of the files
/// first; what is found there is bound once for all methods of that name.
/// </summary>
internal sealed class Callers(Compilation compilation, BodyGate gate)
{
    private readonly ConcurrentDictionary<string, HashSet<IMethodSymbol>> _calledByName = new();

    public bool Exist(IMethodSymbol method, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        var called = _calledByName.GetOrAdd(method.Name, name => FindCalled(name, cancellation));
        return called.Count > 0 && LedBy(method).Any(called.Contains);
    }

    private HashSet<IMethodSymbol> FindCalled(string name, CancellationToken cancellation)
    {
        var called = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
            if (gate.IsMentioned(name, tree, cancellation))
                AddCalled(tree, name, called, cancellation);
        return called;
    }

    private void AddCalled(SyntaxTree tree, string name, HashSet<IMethodSymbol> called, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        SemanticModel? model = null;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var token = tree.GetRoot(cancellation).FindToken(at);
            if (token.ValueText != name || token.Parent is not SimpleNameSyntax site)
                continue;
            model ??= compilation.GetSemanticModel(tree);
            var info = model.GetSymbolInfo(site, cancellation);
            foreach (var symbol in info.CandidateSymbols.Add(info.Symbol!).OfType<IMethodSymbol>())
                called.Add((symbol.ReducedFrom ?? symbol).OriginalDefinition);
        }
    }

    /// <summary>What the code may name when it calls <paramref name="method"/>: it, what it overrides, what it implements.</summary>
    private static IEnumerable<IMethodSymbol> LedBy(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
            yield return current.OriginalDefinition;
        foreach (var contract in method.ContainingType.AllInterfaces)
            foreach (var member in contract.OriginalDefinition.GetMembers(method.Name).OfType<IMethodSymbol>())
                yield return member;
    }
}
