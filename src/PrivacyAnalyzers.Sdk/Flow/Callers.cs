using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Dispatch;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Whether a method is called anywhere in this compilation, or run by a message that is sent here. Asked seldom, so a name is looked for
/// in the text of the files first; what is found there is bound once for all methods of that name.
/// </summary>
internal sealed class Callers(Compilation compilation, BodyGate gate, MessageHandlers handlers)
{
    private readonly ConcurrentDictionary<string, HashSet<IMethodSymbol>> _calledByName = new();
    private HashSet<ITypeSymbol>? _sent;

    public bool Exist(IMethodSymbol method, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        var called = _calledByName.GetOrAdd(method.Name, name => FindCalled(name, cancellation));
        return (called.Count > 0 && LedBy(method).Any(called.Contains)) || handlers.HandledBy(method).Any(type => IsSent(type, cancellation));
    }

    private bool IsSent(ITypeSymbol message, CancellationToken cancellation) => (_sent ??= FindSent(cancellation)).Contains(message);

    private HashSet<IMethodSymbol> FindCalled(string name, CancellationToken cancellation)
    {
        var called = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var (site, model) in Sites(name, cancellation))
        {
            var info = model.GetSymbolInfo(site, cancellation);
            foreach (var symbol in info.CandidateSymbols.Add(info.Symbol!).OfType<IMethodSymbol>())
                called.Add((symbol.ReducedFrom ?? symbol).OriginalDefinition);
        }

        return called;
    }

    /// <summary>The types of what is passed to methods that hand messages to their handlers.</summary>
    private HashSet<ITypeSymbol> FindSent(CancellationToken cancellation)
    {
        var sent = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var (site, model) in Lexicon.Default.Messages.Senders.SelectMany(name => Sites(name, cancellation)))
            if (site.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && call.Expression.Span.Contains(site.Span))
                foreach (var argument in call.ArgumentList.Arguments)
                    if (model.GetTypeInfo(argument.Expression, cancellation).Type is { } type)
                        sent.Add(type);
        return sent;
    }

    /// <summary>Where a name stands in code.</summary>
    private IEnumerable<(SimpleNameSyntax Site, SemanticModel Model)> Sites(string name, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => gate.IsMentioned(name, tree, cancellation)))
        {
            var text = tree.GetText(cancellation).ToString();
            SemanticModel? model = null;
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var token = tree.GetRoot(cancellation).FindToken(at);
                if (token.ValueText == name && token.Parent is SimpleNameSyntax site)
                    yield return (site, model ??= compilation.GetSemanticModel(tree));
            }
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
