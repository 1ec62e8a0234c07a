using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>
/// The identity of an object as far as one body can tell: "the second parameter", "the Customer of that order",
/// "what this call gave back". Copies share it, so a fact learnt about one name of an object holds for its others.
/// Equal by structure.
/// </summary>
internal sealed class Entity : IEquatable<Entity>
{
    /// <summary>Chains of members longer than this stop telling objects apart; it keeps recursion through linked structures finite.</summary>
    private const int MaxDepth = 6;

    private static readonly ImmutableArray<Entity> NoInputs = ImmutableArray<Entity>.Empty;

    private readonly int _hash;

    private Entity(EntityKind kind, Entity? owner, ISymbol? symbol, int number, SyntaxNode? site, ImmutableArray<Entity> inputs)
    {
        Kind = kind;
        Owner = owner;
        Symbol = symbol;
        Number = number;
        Site = site;
        Inputs = inputs;
        Depth = 1 + Math.Max(owner?.Depth ?? 0, inputs.IsEmpty ? 0 : inputs.Max(input => input.Depth));
        _hash = HashOf(kind, owner, symbol, number, site, inputs);
    }

    public EntityKind Kind { get; }

    /// <summary>The object this one belongs to: whose member, whose element.</summary>
    public Entity? Owner { get; }

    /// <summary>The member, the static or the called method.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>The ordinal of a parameter.</summary>
    public int Number { get; }

    /// <summary>The code that made or visits the object.</summary>
    public SyntaxNode? Site { get; }

    /// <summary>The objects that a call was given to find or make this one.</summary>
    public ImmutableArray<Entity> Inputs { get; }

    private int Depth { get; }

    /// <summary>Whether its members share its identity, because it is too far down to tell them apart.</summary>
    public bool StandsForItsMembers => Depth >= MaxDepth;

    /// <summary>The instance that the body runs on.</summary>
    public static Entity This { get; } = new(EntityKind.This, null, null, 0, null, NoInputs);

    /// <summary>The argument of the parameter with this ordinal.</summary>
    public static Entity Parameter(int ordinal) => new(EntityKind.Parameter, null, null, ordinal, null, NoInputs);

    /// <summary>A static field or property.</summary>
    public static Entity Static(ISymbol symbol) => new(EntityKind.Static, null, symbol.OriginalDefinition, 0, null, NoInputs);

    /// <summary>An object made by the code at <paramref name="site"/>.</summary>
    public static Entity Created(SyntaxNode site) => new(EntityKind.Created, null, null, 0, site, NoInputs);

    /// <summary>What the code at <paramref name="site"/> gave back, for reasons unknown.</summary>
    public static Entity Result(SyntaxNode site) => Result(site, NoInputs);

    /// <summary>What the call at <paramref name="site"/> gave back for <paramref name="inputs"/>.</summary>
    public static Entity Result(SyntaxNode site, ImmutableArray<Entity> inputs)
    {
        var result = new Entity(EntityKind.Result, null, null, 0, site, inputs);
        return result.Depth > MaxDepth ? new Entity(EntityKind.Result, null, null, 0, site, NoInputs) : result;
    }

    /// <summary>The object held by a member of this one.</summary>
    public Entity Member(ISymbol member) =>
        StandsForItsMembers ? this : new Entity(EntityKind.Member, this, member.OriginalDefinition, 0, null, NoInputs);

    /// <summary>
    /// One element of this collection: any of them when <paramref name="site"/> is null, else the one that the loop or
    /// lambda at <paramref name="site"/> is looking at.
    /// </summary>
    public Entity Element(SyntaxNode? site) =>
        StandsForItsMembers ? this : new Entity(EntityKind.Element, this, null, 0, site, NoInputs);

    /// <summary>Whether this is <paramref name="ancestor"/>, or is reached from it through members and elements.</summary>
    public bool IsWithin(Entity ancestor)
    {
        for (var entity = this; entity is not null; entity = entity.Owner)
            if (entity.Equals(ancestor))
                return true;
        return false;
    }

    /// <summary>
    /// Whether the caller may know what this member holds: one of an object that is passed in, or of the very object that the method is called on.
    /// What lies deeper in that object (the services that it works with) its callers do not see.
    /// </summary>
    public bool IsOfCaller => Root.Kind == EntityKind.Parameter || Owner is { Kind: EntityKind.This };

    /// <summary>
    /// Whether a fact about this object is a fact about <paramref name="person"/>: the same, its owner (a subscription and
    /// its customer), a part of it (its preferences, its id), or what it was looked up by.
    /// </summary>
    public bool Concerns(Entity person) =>
        IsWithin(person) || person.IsPartOf(this) || person.WasLookedUpBy(this) || WasLookedUpBy(person);

    /// <summary>The object at the start of the chain of members and elements.</summary>
    public Entity Root
    {
        get
        {
            var root = this;
            while (root.Owner is { } owner)
                root = owner;
            return root;
        }
    }

    /// <summary>This identity with every part that <paramref name="map"/> knows replaced; used to read a callee's words at its caller.</summary>
    public Entity Substitute(Func<Entity, Entity?> map)
    {
        if (map(this) is { } replacement)
            return replacement;
        switch (Kind)
        {
            case EntityKind.Member when Owner!.Substitute(map) is var owner && !ReferenceEquals(owner, Owner):
                return owner.Member(Symbol!);
            case EntityKind.Element when Owner!.Substitute(map) is var owner && !ReferenceEquals(owner, Owner):
                return owner.Element(Site);
            case EntityKind.Result when !Inputs.IsEmpty:
                return Result(Site!, Inputs.Select(input => input.Substitute(map)).ToImmutableArray());
            default:
                return this;
        }
    }

    /// <summary>Being in the same <c>this</c> or the same static ties no two objects together.</summary>
    private bool IsPartOf(Entity whole) => whole.Kind is not (EntityKind.This or EntityKind.Static) && IsWithin(whole);

    private bool WasLookedUpBy(Entity key)
    {
        for (var entity = this; entity is not null; entity = entity.Owner)
            if (entity.Inputs.Any(input => input.IsPartOf(key)))
                return true;
        return false;
    }

    public bool Equals(Entity? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _hash == other._hash
            && Kind == other.Kind
            && Number == other.Number
            && ReferenceEquals(Site, other.Site)
            && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
            && Equals(Owner, other.Owner)
            && Inputs.SequenceEqual(other.Inputs));

    public override bool Equals(object? obj) => Equals(obj as Entity);

    public override int GetHashCode() => _hash;

    private static int HashOf(
        EntityKind kind, Entity? owner, ISymbol? symbol, int number, SyntaxNode? site, ImmutableArray<Entity> inputs)
    {
        unchecked
        {
            var hash = ((int)kind * 397) ^ number;
            hash = (hash * 31) + (owner?._hash ?? 0);
            hash = (hash * 31) + SymbolEqualityComparer.Default.GetHashCode(symbol);
            hash = (hash * 31) + (site?.SpanStart ?? 0);
            foreach (var input in inputs)
                hash = (hash * 31) + input._hash;
            return hash;
        }
    }
}

internal enum EntityKind
{
    This,
    Parameter,
    Static,
    Created,
    Result,
    Member,
    Element,
}
