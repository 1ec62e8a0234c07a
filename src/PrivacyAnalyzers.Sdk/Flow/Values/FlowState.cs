using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>What holds at one point of a body: what each place stores, and which facts are known. Immutable.</summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    private readonly PlaceMap? _storage;

    private FlowState(PlaceMap? storage, FactSet facts)
    {
        _storage = storage;
        Facts = facts;
    }

    public static FlowState Empty { get; } = new(null, FactSet.Empty);

    public FactSet Facts { get; }

    public FlowValue? Read(StorageKey key) => PlaceMap.Read(_storage, key);

    public FlowState Write(StorageKey key, FlowValue value) => With(PlaceMap.Write(_storage, key, value), Facts);

    public FlowState With(FactSet facts) => With(_storage, facts);

    /// <summary>What is stored in the members of objects for which <paramref name="belongs"/> holds, and what they contain in all.</summary>
    public IEnumerable<KeyValuePair<StorageKey, FlowValue>> Members(Func<Entity, bool> belongs) =>
        Entries.Where(entry => entry.Key is { Owner: { } owner, Index: null } && belongs(owner));

    /// <summary>Everything that is stored.</summary>
    public IEnumerable<KeyValuePair<StorageKey, FlowValue>> Entries => PlaceMap.Entries(_storage);

    /// <summary>The locals and parameters, with what they hold.</summary>
    public IEnumerable<KeyValuePair<Microsoft.CodeAnalysis.ISymbol, FlowValue>> Variables =>
        Entries.Where(entry => entry.Key is { Owner: null, Symbol: not null })
            .Select(entry => new KeyValuePair<Microsoft.CodeAnalysis.ISymbol, FlowValue>(entry.Key.Symbol!, entry.Value));

    /// <summary>What is stored in the members of <paramref name="entity"/> and of what it holds, and what these contain in all.</summary>
    public IEnumerable<KeyValuePair<StorageKey, FlowValue>> MembersWithin(Entity entity) =>
        PlaceMap.Entries(_storage, entity.Root).Where(entry => entry.Key is { Owner: { } owner, Index: null } && owner.IsWithin(entity));

    /// <summary>Forgets what was known of an object that is made or visited anew, and of what it holds.</summary>
    public FlowState Forget(Entity stale) =>
        With(PlaceMap.Without(_storage, stale.Root, key => key.Owner is { } owner && owner.IsWithin(stale)), Facts.Without(about => about.IsWithin(stale)));

    /// <summary>Forgets what was known of all objects of which <paramref name="stale"/> holds.</summary>
    public FlowState Forget(Func<Entity, bool> stale) =>
        With(PlaceMap.Without(_storage, key => key.Owner is { } owner && stale(owner)), Facts.Without(stale));

    /// <summary>Forgets what lies under which name in a collection, and not what it contains in all.</summary>
    public FlowState ForgetCells(Entity collection) => With(PlaceMap.Without(_storage, collection.Root, key => key.Index is not null && collection.Equals(key.Owner)), Facts);

    /// <summary>Says of <paramref name="copy"/> all that is known of <paramref name="original"/>.</summary>
    public FlowState Copy(Entity original, Entity copy)
    {
        Entity? Map(Entity entity) => entity.Equals(original) ? copy : null;
        var storage = _storage;
        foreach (var entry in MembersWithin(original))
        {
            var owner = entry.Key.Owner!.Substitute(Map);
            storage = PlaceMap.Write(storage, entry.Key.Symbol is { } member ? StorageKey.Member(owner, member) : StorageKey.Content(owner), entry.Value);
        }

        return With(storage, Facts.Union(Facts.Without(about => !about.IsWithin(original)).Substitute(Map)));
    }

    /// <summary>What holds where two paths meet.</summary>
    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(this, other))
            return this;
        if (Facts.IsImpossible)
            return other;
        if (other.Facts.IsImpossible)
            return this;
        if (ReferenceEquals(_storage, other._storage) && Facts.Equals(other.Facts))
            return this;
        return With(PlaceMap.Join(_storage, other._storage, new(Facts, other.Facts)), Facts.Intersect(other.Facts));
    }

    public bool Equals(FlowState? other) =>
        ReferenceEquals(this, other) || (other is not null && Facts.Equals(other.Facts) && PlaceMap.AreSame(_storage, other._storage));

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => Facts.GetHashCode();

    private FlowState With(PlaceMap? storage, FactSet facts) =>
        ReferenceEquals(storage, _storage) && ReferenceEquals(facts, Facts) ? this : new FlowState(storage, facts);
}
