using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow;

/// <summary>Sinks as the policy's recipients name them: by the code that data is handed to, by the host it goes to, by their name.</summary>
internal sealed class PolicyRecipients(PrivacyPolicy policy, BoundCatalog catalog)
{
    private static readonly ImmutableDictionary<string, ArgumentRole> NoRoles = ImmutableDictionary<string, ArgumentRole>.Empty;

    private readonly ConcurrentDictionary<IMethodSymbol, SinkModel?> _sinks = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the policy knows recipients by their hosts, so that it is worth finding out where a request goes.</summary>
    public bool KnowHosts { get; } = policy.Recipients.Any(recipient => !recipient.Hosts.IsEmpty);

    /// <summary>The sink that a call of <paramref name="method"/> is, or null.</summary>
    public SinkModel? FindSink(IMethodSymbol method) =>
        policy.Recipients.IsEmpty ? catalog.FindSink(method) : _sinks.GetOrAdd((method.ReducedFrom ?? method).OriginalDefinition, FindSinkUncached);

    /// <summary>The sink where it is known that the data goes to <paramref name="host"/>.</summary>
    public SinkModel At(string host, SinkModel sink) => policy.FindHost(host) is { } recipient ? Of(recipient, sink)
        : sink is { Channel: Channel.Http, IsNamedByUser: false } && Lexicon.Default.Hosts.Find(host) is { } known ? sink with { Recipient = known.Recipient, Country = known.Country }
        : sink;

    private SinkModel? FindSinkUncached(IMethodSymbol method)
    {
        // A model or an annotation may name the recipient itself.
        var known = catalog.FindSink(method);
        if (known is not null && policy.Recipients.FirstOrDefault(each => string.Equals(each.Name, known.Recipient, StringComparison.OrdinalIgnoreCase)) is { } named)
            return known with { IsNamedByUser = true, Kind = known.IsKindAssumed ? named.Kind : known.Kind, Country = known.Country ?? named.Country };
        if (Faces(method).Select(policy.FindRecipient).FirstOrDefault(found => found is not null) is not { } recipient)
            return known;
        return known is not null ? Of(recipient, known) : IsHandOver(method) ? Of(recipient, Unknown(method)) : null;
    }

    private static SinkModel Of(RecipientDeclaration recipient, SinkModel sink) =>
        sink with { IsNamedByUser = true, Recipient = recipient.Name, Kind = recipient.Kind, Country = recipient.Country, Confidence = Confidence.Declared };

    private static SinkModel Unknown(IMethodSymbol method) =>
        new(method.ContainingType.Name, ImmutableArray<string>.Empty, Channel.Http, method.ContainingType.Name, RecipientKind.ThirdParty, NoRoles, ArgumentRole.Content, Confidence.Declared);

    // A namespace or type of a recipient also holds what only prepares: messages, builders, options.
    private bool IsHandOver(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.ExplicitInterfaceImplementation
        && !method.Parameters.IsEmpty
        && method is { ContainingType: { } type, Name: not ("Equals" or "CompareTo" or "GetHashCode" or "ToString") }
        && catalog.FindMessage(type) is null
        && catalog.FindCarrier(method) is null;

    /// <summary>The method, what it overrides and what it implements: any of them may be named.</summary>
    private static IEnumerable<ISymbol> Faces(IMethodSymbol method)
    {
        for (IMethodSymbol? at = method; at is not null; at = at.OverriddenMethod)
            yield return at;
        if (method.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            yield break;
        foreach (var contract in type.AllInterfaces)
            foreach (var member in contract.GetMembers(method.Name))
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, method))
                    yield return member;
    }
}
