using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Whether a method is called anywhere in this compilation. Asked seldom, so names are looked for in the text of the files
/// first and only what is found there is bound.
/// </summary>
internal sealed class Callers(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _answers = new(SymbolEqualityComparer.Default);

    public bool Exist(IMethodSymbol method, CancellationToken cancellation) =>
        _answers.GetOrAdd(method.OriginalDefinition, key => compilation.SyntaxTrees.Any(tree => IsCalledIn(tree, key, cancellation)));

    private bool IsCalledIn(SyntaxTree tree, IMethodSymbol method, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        SemanticModel? model = null;
        for (var at = text.IndexOf(method.Name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(method.Name, at + method.Name.Length, StringComparison.Ordinal))
        {
            var token = tree.GetRoot(cancellation).FindToken(at);
            if (token.ValueText != method.Name || token.Parent is not SimpleNameSyntax name)
                continue;
            model ??= compilation.GetSemanticModel(tree);
            var info = model.GetSymbolInfo(name, cancellation);
            if (info.Symbol is IMethodSymbol called && Leads(called, method))
                return true;
            if (info.CandidateSymbols.OfType<IMethodSymbol>().Any(candidate => Leads(candidate, method)))
                return true;
        }

        return false;
    }

    private static bool Leads(IMethodSymbol called, IMethodSymbol method)
    {
        called = (called.ReducedFrom ?? called).OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(called, method))
            return true;
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            if (SymbolEqualityComparer.Default.Equals(called, overridden.OriginalDefinition))
                return true;
        return called.ContainingType?.TypeKind == TypeKind.Interface
            && method.ContainingType.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, called.ContainingType))
            && called.Name == method.Name;
    }
}
