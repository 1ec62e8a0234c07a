using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>
/// Facts that hold together. <see cref="Impossible"/> stands for a path that cannot be taken, on which every fact holds:
/// it is the neutral element of <see cref="Intersect"/>.
/// </summary>
internal sealed class FactSet : IEquatable<FactSet>
{
    private readonly ImmutableHashSet<Fact>? _facts;

    private FactSet(ImmutableHashSet<Fact>? facts) => _facts = facts;

    public static FactSet Empty { get; } = new(ImmutableHashSet<Fact>.Empty);

    public static FactSet Impossible { get; } = new(null);

    public bool IsImpossible => _facts is null;

    public bool IsEmpty => _facts is { IsEmpty: true };

    public IEnumerable<Fact> Facts => _facts ?? Enumerable.Empty<Fact>();

    public static FactSet Of(Fact fact) => new(ImmutableHashSet.Create(fact));

    public FactSet Add(Fact fact) => _facts is null || _facts.Contains(fact) ? this : new FactSet(_facts.Add(fact));

    public FactSet Union(FactSet other)
    {
        if (_facts is null || other._facts is null)
            return Impossible;
        if (other.IsEmpty)
            return this;
        return IsEmpty ? other : new FactSet(_facts.Union(other._facts));
    }

    public FactSet Intersect(FactSet other)
    {
        if (_facts is null)
            return other;
        if (other._facts is null || ReferenceEquals(_facts, other._facts))
            return this;
        return new FactSet(_facts.Intersect(other._facts));
    }

    /// <summary>The facts whose subject does not satisfy <paramref name="stale"/>.</summary>
    public FactSet Without(Func<Entity, bool> stale) =>
        _facts is null || !_facts.Any(fact => stale(fact.About))
            ? this
            : new FactSet(_facts.Where(fact => !stale(fact.About)).ToImmutableHashSet());

    public FactSet Substitute(Func<Entity, Entity?> map) =>
        _facts is null || _facts.IsEmpty ? this : new FactSet(_facts.Select(fact => fact.Substitute(map)).ToImmutableHashSet());

    /// <summary>Whether it is known that <paramref name="person"/> may be contacted as far as <paramref name="kind"/> goes.</summary>
    public bool Allows(FactKind kind, Entity person) =>
        _facts is null || _facts.Any(fact => fact.Kind == kind && fact.Allows && fact.About.Concerns(person));

    /// <summary>The purposes that <paramref name="person"/> is known to have agreed to.</summary>
    public IEnumerable<string> PurposesAgreedBy(Entity person) =>
        Facts.Where(fact => fact is { Kind: FactKind.Consent, Allows: true, Purpose: not null } && fact.About.Concerns(person)).Select(fact => fact.Purpose!);

    /// <summary>The categories that <paramref name="person"/> agreed to give, when each agreement is to one alone; else none.</summary>
    public ImmutableArray<DataCategory> CategoriesAgreedBy(Entity person)
    {
        var agreed = Facts.Where(fact => fact is { Kind: FactKind.Consent, Allows: true } && fact.About.Concerns(person)).Select(fact => fact.Category).ToList();
        return agreed.Contains(null)
            ? ImmutableArray<DataCategory>.Empty
            : agreed.Distinct().OrderBy(category => category, StringComparer.Ordinal).Select(category => DataCategories.GetOrCreate(category!)).ToImmutableArray();
    }

    /// <summary>Whether a check found that <paramref name="person"/> must not be contacted.</summary>
    public bool Refuses(Entity person) =>
        Facts.Any(fact => fact is { Kind: FactKind.OptOut or FactKind.Consent, Allows: false } && fact.About.Concerns(person));

    /// <summary>Whether a check found that <paramref name="account"/> is nobody's: the program made it for itself.</summary>
    public bool IsNobody(Entity account) =>
        Facts.Any(fact => fact is { Kind: FactKind.RealPerson, Allows: false } && fact.About.Concerns(account));

    public bool Equals(FactSet? other) =>
        other is not null
        && (ReferenceEquals(_facts, other._facts)
            || (_facts is not null && other._facts is not null && _facts.SetEquals(other._facts)));

    public override bool Equals(object? obj) => Equals(obj as FactSet);

    public override int GetHashCode() => _facts?.Count ?? -1;
}
