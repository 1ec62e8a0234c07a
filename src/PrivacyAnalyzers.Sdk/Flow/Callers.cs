using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Dispatch;
using PrivacyAnalyzers.Flow.Edits;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow;

/// <summary>Whether a method is called anywhere in the code of this project, as it is after edits, or run by a message that is sent there.</summary>
internal sealed class Callers(CalledMethods calls, MessageHandlers handlers, BodyEdits edits)
{
    /// <summary>The same after <paramref name="next"/>.</summary>
    public Callers After(BodyEdits next) => new(calls, handlers, next);

    public bool Exist(IMethodSymbol method, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        var names = new HashSet<IMethodSymbol>(LedBy(method), SymbolEqualityComparer.Default);
        return calls.Named(method.Name, cancellation).Any(call => names.Contains(call.Method) && IsAsItWas(call.Code))
            || edits.Bodies.Any(body => CalledMethods.Sites(body.Value.Code, method.Name).SelectMany(site => CalledMethods.MeantBy(site, body.Value.Semantics, cancellation)).Any(names.Contains))
            || handlers.HandledBy(method).Any(type => IsSent(type, cancellation));
    }

    private bool IsSent(ITypeSymbol message, CancellationToken cancellation) =>
        calls.Sent(cancellation).Any(sent => SymbolEqualityComparer.Default.Equals(sent.Type, message) && IsAsItWas(sent.Code))
        || edits.Bodies.Any(body => Lexicon.Default.Messages.Senders.SelectMany(name => CalledMethods.Sites(body.Value.Code, name))
            .SelectMany(site => CalledMethods.SentAt(site, body.Value.Semantics, cancellation)).Any(type => SymbolEqualityComparer.Default.Equals(type, message)));

    private bool IsAsItWas(SyntaxNode? code) => code is null || edits.Of(code) is null;

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
