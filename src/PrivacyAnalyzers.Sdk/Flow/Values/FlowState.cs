using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>What holds at one point of a body: what each place stores, and which facts are known. Immutable.</summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    private readonly ImmutableDictionary<StorageKey, FlowValue> _storage;

    private FlowState(ImmutableDictionary<StorageKey, FlowValue> storage, FactSet facts)
    {
        _storage = storage;
        Facts = facts;
    }

    public static FlowState Empty { get; } = new(ImmutableDictionary<StorageKey, FlowValue>.Empty, FactSet.Empty);

    public FactSet Facts { get; }

    public FlowValue? Read(StorageKey key) => _storage.TryGetValue(key, out var value) ? value : null;

    public FlowState Write(StorageKey key, FlowValue value) => new(_storage.SetItem(key, value), Facts);

    public FlowState With(FactSet facts) => ReferenceEquals(facts, Facts) ? this : new FlowState(_storage, facts);

    /// <summary>What is stored in the members of objects for which <paramref name="belongs"/> holds, and what they contain in all.</summary>
    public IEnumerable<KeyValuePair<StorageKey, FlowValue>> Members(Func<Entity, bool> belongs) =>
        _storage.Where(entry => entry.Key is { Owner: { } owner, Index: null } && belongs(owner));

    /// <summary>Everything that is stored.</summary>
    public IEnumerable<KeyValuePair<StorageKey, FlowValue>> Entries => _storage;

    /// <summary>The locals and parameters, with what they hold.</summary>
    public IEnumerable<KeyValuePair<Microsoft.CodeAnalysis.ISymbol, FlowValue>> Variables =>
        _storage.Where(entry => entry.Key is { Owner: null, Symbol: not null })
            .Select(entry => new KeyValuePair<Microsoft.CodeAnalysis.ISymbol, FlowValue>(entry.Key.Symbol!, entry.Value));

    /// <summary>Forgets what was known of objects that are made or visited anew.</summary>
    public FlowState Forget(Func<Entity, bool> stale)
    {
        var gone = _storage.Keys.Where(key => key.Owner is { } owner && stale(owner)).ToList();
        return new FlowState(gone.Count == 0 ? _storage : _storage.RemoveRange(gone), Facts.Without(stale));
    }

    /// <summary>Forgets what lies under which name in a collection, and not what it contains in all.</summary>
    public FlowState ForgetCells(Entity collection)
    {
        var gone = _storage.Keys.Where(key => key.Index is not null && collection.Equals(key.Owner)).ToList();
        return gone.Count == 0 ? this : new FlowState(_storage.RemoveRange(gone), Facts);
    }

    /// <summary>Says of <paramref name="copy"/> all that is known of <paramref name="original"/>.</summary>
    public FlowState Copy(Entity original, Entity copy)
    {
        Entity? Map(Entity entity) => entity.Equals(original) ? copy : null;
        var storage = _storage.ToBuilder();
        foreach (var entry in Members(owner => owner.IsWithin(original)))
        {
            var owner = entry.Key.Owner!.Substitute(Map);
            storage[entry.Key.Symbol is { } member ? StorageKey.Member(owner, member) : StorageKey.Content(owner)] = entry.Value;
        }

        return new FlowState(storage.ToImmutable(), Facts.Union(Facts.Without(about => !about.IsWithin(original)).Substitute(Map)));
    }

    /// <summary>
    /// What holds where two paths meet. A boolean stored on one path keeps the facts of that path in its meaning, which is
    /// how <c>var ok = a &amp;&amp; b; if (ok) …</c> is understood; so does null, for <c>var to = a ? null : b; if (to != null) …</c>.
    /// </summary>
    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(this, other))
            return this;
        if (Facts.IsImpossible)
            return other;
        if (other.Facts.IsImpossible)
            return this;

        var facts = Facts.Intersect(other.Facts);
        if (ReferenceEquals(_storage, other._storage) && Facts.Equals(other.Facts))
            return this;
        var storage = _storage.ToBuilder();
        foreach (var entry in other._storage)
        {
            if (!_storage.TryGetValue(entry.Key, out var mine))
                storage[entry.Key] = OnOnePath(entry.Value, other.Facts);
            else if (!ReferenceEquals(mine, entry.Value) || mine.IsMeaningful)
                storage[entry.Key] = JoinOnPaths(mine, Facts, entry.Value, other.Facts);
        }

        foreach (var entry in _storage)
            if ((entry.Value.TellsOfNull || FlowValue.IsBoolean(entry.Value.Type)) && !other._storage.ContainsKey(entry.Key))
                storage[entry.Key] = OnOnePath(entry.Value, Facts);
        return new FlowState(storage.ToImmutable(), facts);
    }

    public bool Equals(FlowState? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Facts.Equals(other.Facts)
            && _storage.Count == other._storage.Count
            && (ReferenceEquals(_storage, other._storage)
                || _storage.All(entry => other._storage.TryGetValue(entry.Key, out var value) && entry.Value.Equals(value))));

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => _storage.Count;

    /// <summary>What only one path assigns is read only where that path was taken, and tells of it.</summary>
    private static FlowValue OnOnePath(FlowValue value, FactSet facts)
    {
        if (FlowValue.IsBoolean(value.Type))
            value = value with { Truth = value.Truth.On(facts) };
        return value.TellsOfNull ? value with { NullTruth = value.NullTruth.On(facts) } : value;
    }

    private static FlowValue JoinOnPaths(FlowValue mine, FactSet here, FlowValue theirs, FactSet there)
    {
        var joined = mine.Join(theirs);
        if (FlowValue.IsBoolean(mine.Type) && FlowValue.IsBoolean(theirs.Type))
            joined = joined with { Truth = mine.Truth.On(here).Join(theirs.Truth.On(there)) };
        return mine.TellsOfNull || theirs.TellsOfNull
            ? joined with { NullTruth = mine.NullTruth.On(here).Join(theirs.NullTruth.On(there)) }
            : joined;
    }
}
