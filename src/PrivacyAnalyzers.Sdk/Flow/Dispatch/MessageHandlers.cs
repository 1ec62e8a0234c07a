using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow.Dispatch;

/// <summary>
/// Who gets a message that is sent through a mediator, a bus or an event dispatcher. None of these is known by itself: a handler is
/// whatever implements an interface of handlers for the type of the message.
/// </summary>
internal sealed class MessageHandlers
{
    /// <summary>A message with more handlers than this is not followed.</summary>
    private const int MostHandlers = 16;

    private readonly Compilation _compilation;
    private readonly Lazy<ImmutableArray<MessageHandler>> _all;
    private readonly Lazy<ImmutableArray<MessageHandler>> _general;
    private readonly Lazy<ILookup<ITypeSymbol, MessageHandler>> _byType;
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<MessageHandler>> _answers = new(SymbolEqualityComparer.Default);

    public MessageHandlers(Compilation compilation, Implementations implementations)
    {
        _compilation = compilation;
        _all = new(() => Find(implementations));
        _general = new(() => Around(_all.Value));
        _byType = new(() => _all.Value.Where(handler => !handler.IsGeneral).ToLookup(handler => handler.Type, (IEqualityComparer<ITypeSymbol>)SymbolEqualityComparer.Default));
    }

    /// <summary>All handlers of messages of any type.</summary>
    public ImmutableArray<MessageHandler> All => _all.Value;

    /// <summary>Whether a method of this name may hand a message to its handlers.</summary>
    public static bool MaySend(string methodName) => Lexicon.Default.Messages.IsSender(methodName);

    /// <summary>
    /// The methods that get messages of a type: its own handlers, and what stands around them. Empty when it has no handler of its own,
    /// for then it is no message.
    /// </summary>
    public ImmutableArray<MessageHandler> Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } message
            ? _answers.GetOrAdd(message, Answer)
            : ImmutableArray<MessageHandler>.Empty;

    /// <summary>The types of message that a method gets as a handler.</summary>
    public IEnumerable<ITypeSymbol> HandledBy(IMethodSymbol method) =>
        !Lexicon.Default.Messages.IsReceiver(NameOf(method)) ? [] : _byType.Value.SelectMany(group => group).Where(handler => SymbolEqualityComparer.Default.Equals(handler.Method, method.OriginalDefinition)).Select(handler => handler.Type);

    /// <summary>
    /// What stands around all handlers: it has a contract of its own, as a pipeline has. A decorator has that of the handlers, and only the
    /// set-up of the program says which of them it is around.
    /// </summary>
    private static ImmutableArray<MessageHandler> Around(ImmutableArray<MessageHandler> all)
    {
        var contracts = new HashSet<ISymbol?>(all.Where(handler => !handler.IsGeneral).Select(handler => handler.Contract), SymbolEqualityComparer.Default);
        return all.Where(handler => handler.IsGeneral && !contracts.Contains(handler.Contract)).ToImmutableArray();
    }

    private ImmutableArray<MessageHandler> Answer(ITypeSymbol type)
    {
        var own = _byType.Value[type].ToImmutableArray();
        return own.IsEmpty || own.Length > MostHandlers
            ? ImmutableArray<MessageHandler>.Empty
            : own.AddRange(_general.Value.Where(handler => Accepts((ITypeParameterSymbol)handler.Type, type)));
    }

    private bool Accepts(ITypeParameterSymbol parameter, ITypeSymbol type) =>
        (!parameter.HasReferenceTypeConstraint || type.IsReferenceType)
        && (!parameter.HasValueTypeConstraint || type.IsValueType)
        && parameter.ConstraintTypes.All(constraint => IsMet(constraint, type));

    private bool IsMet(ITypeSymbol constraint, ITypeSymbol type) =>
        constraint is INamedTypeSymbol { IsGenericType: true } generic
            ? type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, generic.OriginalDefinition))
            : _compilation.HasImplicitConversion(type, constraint);

    private static ImmutableArray<MessageHandler> Find(Implementations implementations)
    {
        var found = new Dictionary<IMethodSymbol, MessageHandler>(SymbolEqualityComparer.Default);
        foreach (var (contract, type) in implementations.OfInterfaces(contract => contract.IsGenericType && Lexicon.Default.Messages.IsContract(contract.Name)))
            foreach (var declared in contract.GetMembers().OfType<IMethodSymbol>().Where(member => Lexicon.Default.Messages.IsReceiver(member.Name)))
                if (type.FindImplementationForInterfaceMember(declared) is IMethodSymbol method && !found.ContainsKey(method.OriginalDefinition) && MessageHandler.Of(method, declared, contract) is { } handler)
                    found.Add(method.OriginalDefinition, handler with { Contract = contract.OriginalDefinition });
        return found.Values.OrderBy(handler => handler.Method.ToDisplayString(), StringComparer.Ordinal).ToImmutableArray();
    }

    private static string NameOf(IMethodSymbol method) => method.Name.Substring(method.Name.LastIndexOf('.') + 1);
}
