using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>
/// What one expression can hold, as far as the analysis cares: which personal data, which parameters it derives from,
/// which object it is, what it means as a boolean, and, for a sequence, what is known of each element. Immutable.
/// </summary>
internal sealed record FlowValue
{
    /// <summary>More members than one text is usually made of.</summary>
    private const int MostGiven = 8;

    /// <summary>A value of which nothing is known.</summary>
    public static FlowValue Unknown { get; } = new();

    /// <summary>The personal data in it; no duplicates.</summary>
    public ImmutableArray<DataLabel> Labels { get; init; } = ImmutableArray<DataLabel>.Empty;

    /// <summary>Ordinals of the parameters whose content flows into it.</summary>
    public ImmutableSortedSet<int> Origins { get; init; } = ImmutableSortedSet<int>.Empty;

    /// <summary>Members of objects that were passed in, whose content flows into it: what they hold, a caller may know. No duplicates.</summary>
    public ImmutableArray<Entity> Given { get; init; } = ImmutableArray<Entity>.Empty;

    /// <summary>Which object it is, when that can be told.</summary>
    public Entity? Entity { get; init; }

    /// <summary>The most specific type it is known to have.</summary>
    public ITypeSymbol? Type { get; init; }

    public Truth Truth { get; init; } = Truth.Unknown;

    /// <summary>For something that may be null, such as an unsubscription date: what its being null means.</summary>
    public Truth NullTruth { get; init; } = Truth.Unknown;

    /// <summary>Whether it came from code that cannot be seen into, so that only its name can tell what it is.</summary>
    public bool IsOpaque { get; init; }

    /// <summary>For a sequence whose elements were computed: what each one is.</summary>
    public FlowValue? Element { get; init; }

    /// <summary>For a sequence: what holds of each of its elements, said of <c>Entity.Element(null)</c>.</summary>
    public FactSet ElementFacts { get; init; } = FactSet.Empty;

    /// <summary>For a sequence: the query in this body that selected it.</summary>
    public Query? Query { get; init; }

    /// <summary>The literal text in it, for reading what a message is about.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it joins the values of several elements, as <c>string.Join</c> or a repeated <c>Add</c> does.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether it is the text of an object that was written out member by member.</summary>
    public bool IsSerialized { get; init; }

    /// <summary>The code of a lambda or method group that this value calls when invoked.</summary>
    public Callable? Callable { get; init; }

    public bool IsPlain => Labels.IsEmpty && Origins.IsEmpty && Given.IsEmpty;

    /// <summary>Nothing: neither true nor false where a boolean is expected.</summary>
    public static FlowValue Null(ITypeSymbol? type) =>
        Unknown with { Type = type, NullTruth = Truth.True, Truth = IsNullableBoolean(type) ? Truth.Never : Truth.Unknown };

    /// <summary>Whether the type is <c>bool</c> or <c>bool?</c>.</summary>
    public static bool IsBoolean(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean || IsNullableBoolean(type);

    private static bool IsNullableBoolean(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        && nullable.TypeArguments[0].SpecialType == SpecialType.System_Boolean;

    /// <summary>Whether its being null, or not null, says something.</summary>
    public bool TellsOfNull => !ReferenceEquals(NullTruth, Truth.Unknown);

    /// <summary>Whether its being true, false or null says something.</summary>
    public bool IsMeaningful => TellsOfNull || !ReferenceEquals(Truth, Truth.Unknown);

    /// <summary>Either of two values.</summary>
    public FlowValue Join(FlowValue other)
    {
        if (ReferenceEquals(this, other) || Equals(other))
            return this;
        return new FlowValue
        {
            Labels = Merge(Labels, other.Labels),
            Origins = Origins.Union(other.Origins),
            Given = Merge(Given, other.Given),
            Entity = Equals(Entity, other.Entity) ? Entity : null,
            Type = SymbolEqualityComparer.Default.Equals(Type, other.Type) ? Type : null,
            Truth = Truth.Join(other.Truth),
            NullTruth = NullTruth.Join(other.NullTruth),
            IsOpaque = IsOpaque && other.IsOpaque,
            Element = Element is null || other.Element is null ? Element ?? other.Element : Element.Join(other.Element),
            ElementFacts = ElementFacts.Intersect(other.ElementFacts),
            Query = Equals(Query, other.Query) ? Query : null,
            Text = Text == other.Text ? Text : null,
            IsMany = IsMany || other.IsMany,
            IsSerialized = IsSerialized || other.IsSerialized,
            Callable = Equals(Callable, other.Callable) ? Callable : null,
        };
    }

    /// <summary>This value with the personal data and origins of <paramref name="other"/> mixed in.</summary>
    public FlowValue Absorb(FlowValue other) =>
        other.IsPlain
            ? this
            : this with
            {
                Labels = Merge(Labels, other.Labels),
                Origins = Origins.Union(other.Origins),
                Given = Given.Length >= MostGiven ? Given : Merge(Given, other.Given),
                IsMany = IsMany || other.IsMany,
                IsSerialized = IsSerialized || other.IsSerialized,
            };

    /// <summary>Only what personal data it carries: the rest no longer applies to a value computed from it.</summary>
    public FlowValue Content(ITypeSymbol? type = null) =>
        new() { Labels = Labels, Origins = Origins, Given = Given, Type = type, IsMany = IsMany, IsSerialized = IsSerialized };

    public FlowValue WithLabels(Func<DataLabel, DataLabel> map) =>
        Labels.IsEmpty ? this : this with { Labels = Labels.Select(map).Distinct().ToImmutableArray() };

    /// <summary>This value as a caller sees it, with the callee's parameters replaced by what was passed.</summary>
    public FlowValue Substitute(Func<Entity, Entity?> map) =>
        this with
        {
            Labels = Labels.IsEmpty ? Labels : Labels.Select(label => label.Substitute(map)).ToImmutableArray(),
            Given = Given.IsEmpty ? Given : Given.Select(member => member.Substitute(map)).Where(member => member.Kind == EntityKind.Member).Distinct().ToImmutableArray(),
            Entity = Entity?.Substitute(map),
            Truth = Truth.Substitute(map),
            NullTruth = NullTruth.Substitute(map),
            Element = Element?.Substitute(map),
            ElementFacts = ElementFacts.Substitute(map),
        };

    public bool Equals(FlowValue? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Equals(Entity, other.Entity)
            && IsMany == other.IsMany
            && IsSerialized == other.IsSerialized
            && Text == other.Text
            && SymbolEqualityComparer.Default.Equals(Type, other.Type)
            && Origins.SetEquals(other.Origins)
            && Same(Labels, other.Labels)
            && Same(Given, other.Given)
            && Truth.Equals(other.Truth)
            && NullTruth.Equals(other.NullTruth)
            && IsOpaque == other.IsOpaque
            && Equals(Element, other.Element)
            && ElementFacts.Equals(other.ElementFacts)
            && Equals(Query, other.Query)
            && Equals(Callable, other.Callable));

    public override int GetHashCode() => Entity?.GetHashCode() ?? Labels.Length;

    private static ImmutableArray<T> Merge<T>(ImmutableArray<T> left, ImmutableArray<T> right)
    {
        if (right.IsEmpty)
            return left;
        if (left.IsEmpty)
            return right;
        var added = right.Where(item => !left.Contains(item)).ToImmutableArray();
        return added.IsEmpty ? left : left.AddRange(added);
    }

    private static bool Same<T>(ImmutableArray<T> left, ImmutableArray<T> right) =>
        left.Length == right.Length && left.All(item => right.Contains(item));
}

/// <summary>A query that picks people: the expression, and whether it filters at all.</summary>
/// <param name="Site">The whole expression as written so far.</param>
/// <param name="IsSelection">Whether a condition was written, as opposed to taking everything.</param>
internal sealed record Query(SyntaxNode Site, bool IsSelection)
{
    /// <summary>Whether it reads people from a place that nobody keeps up to date.</summary>
    public bool IsCopy { get; init; }

    /// <summary>The call that takes the database's own filter off it; null when none does.</summary>
    public SyntaxNode? Unfiltered { get; init; }
}

/// <summary>Code that a delegate value runs.</summary>
/// <param name="Symbol">The lambda or the method.</param>
/// <param name="Lambda">The lambda's operation inside <paramref name="Graph"/>; null for a method.</param>
/// <param name="Graph">The graph that the lambda was found in.</param>
internal sealed record Callable(IMethodSymbol Symbol, IFlowAnonymousFunctionOperation? Lambda, ControlFlowGraph? Graph)
{
    /// <summary>What else the delegate runs, when several were added up.</summary>
    public Callable? Also { get; init; }

    /// <summary>A delegate that runs this and <paramref name="other"/>.</summary>
    public Callable And(Callable? other) =>
        other is null || other.Runs(Symbol) ? other ?? this : this with { Also = Also is null ? other : Also.And(other) };

    private bool Runs(IMethodSymbol symbol) => SymbolEqualityComparer.Default.Equals(Symbol, symbol) || Also?.Runs(symbol) == true;

    public bool Equals(Callable? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && Equals(Also, other.Also);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol);
}
