using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The methods that the code of a compilation names, and the messages that it sends. Asked seldom, so a name is looked for in the text of the files first; what is
/// found there is bound once for all methods of that name.
/// </summary>
internal sealed class CalledMethods(Compilation compilation, MethodBodies bodies, BodyGate gate)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<(IMethodSymbol Method, SyntaxNode? Code)>> _byName = new();
    private IReadOnlyList<(ITypeSymbol Type, SyntaxNode? Code)>? _sent;

    /// <summary>The methods of this name that are called, each with the declarations whose code does so; null for what is in no body.</summary>
    public IReadOnlyList<(IMethodSymbol Method, SyntaxNode? Code)> Named(string name, CancellationToken cancellation) =>
        _byName.GetOrAdd(name, key => Sites(key, cancellation)
            .SelectMany(at => MeantBy(at.Site, at.Semantics, cancellation).Select(method => (method, CodeAround(at.Site)))).Distinct().ToList());

    /// <summary>The types of what is passed to methods that hand messages to their handlers, with the declarations whose code does so.</summary>
    public IReadOnlyList<(ITypeSymbol Type, SyntaxNode? Code)> Sent(CancellationToken cancellation) =>
        _sent ??= Lexicon.Default.Messages.Senders.SelectMany(name => Sites(name, cancellation))
            .SelectMany(at => SentAt(at.Site, at.Semantics, cancellation).Select(type => (type, CodeAround(at.Site)))).Distinct().ToList();

    /// <summary>The types of the arguments when the name at <paramref name="site"/> is that of a method that is called there.</summary>
    public static IEnumerable<ITypeSymbol> SentAt(SimpleNameSyntax site, SemanticModel semantics, CancellationToken cancellation) =>
        site.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && call.Expression.Span.Contains(site.Span)
            ? call.ArgumentList.Arguments.Select(argument => semantics.GetTypeInfo(argument.Expression, cancellation).Type).OfType<ITypeSymbol>()
            : [];

    /// <summary>Where a name stands in a piece of code.</summary>
    public static IEnumerable<SimpleNameSyntax> Sites(SyntaxNode code, string name) =>
        code.DescendantNodes().OfType<SimpleNameSyntax>().Where(site => site.Identifier.ValueText == name);

    /// <summary>The methods that a name in the code may mean.</summary>
    public static IEnumerable<IMethodSymbol> MeantBy(SimpleNameSyntax site, SemanticModel semantics, CancellationToken cancellation)
    {
        var info = semantics.GetSymbolInfo(site, cancellation);
        return info.CandidateSymbols.Add(info.Symbol!).OfType<IMethodSymbol>().Select(symbol => (symbol.ReducedFrom ?? symbol).OriginalDefinition);
    }

    private static SyntaxNode? CodeAround(SyntaxNode site) => site.FirstAncestorOrSelf<SyntaxNode>(BodyDeclarations.IsBody);

    private IEnumerable<(SimpleNameSyntax Site, SemanticModel Semantics)> Sites(string name, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => gate.IsMentioned(name, tree, cancellation)))
        {
            var text = tree.GetText(cancellation).ToString();
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var token = tree.GetRoot(cancellation).FindToken(at);
                if (token.ValueText == name && token.Parent is SimpleNameSyntax site)
                    yield return (site, bodies.ModelOf(site));
            }
        }
    }
}
