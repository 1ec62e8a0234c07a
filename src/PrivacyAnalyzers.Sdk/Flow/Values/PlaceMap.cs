using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>
/// What places store: a map that never changes, kept as a binary trie over the bits of the keys' hashes (Okasaki and Gill, "Fast Mergeable Integer Maps").
/// A map that was made from another shares all with it but what was written since, and the two are joined and compared in the time that the difference
/// takes: branches of a body mostly store the same. The members of all objects of one root are next to each other, so that what is known of one object
/// is found without a look at the others. No map at all (null) is the empty one.
/// </summary>
internal abstract class PlaceMap
{
    /// <summary>How many of the lowest bits of a hash say which root the object has.</summary>
    private const int RootBits = 14;

    private const uint RootMask = (1u << RootBits) - 1;

    private PlaceMap(uint prefix, uint bit, bool dependsOnPath)
    {
        Prefix = prefix;
        Bit = bit;
        DependsOnPath = dependsOnPath;
    }

    /// <summary>What the hashes of all keys have in common: their bits below <see cref="Bit"/>.</summary>
    private uint Prefix { get; }

    /// <summary>The lowest bit in which the hashes differ; 0 where all are the same.</summary>
    private uint Bit { get; }

    /// <summary>Whether something is stored that a join changes even if only one path stores it, or both store the same.</summary>
    private bool DependsOnPath { get; }

    private uint Mask => unchecked(Bit - 1);

    /// <summary>What <paramref name="map"/> stores under <paramref name="key"/>; null when nothing.</summary>
    public static FlowValue? Read(PlaceMap? map, StorageKey key)
    {
        var hash = HashOf(key);
        while (map is Branch branch)
            map = branch.Child(hash);
        return map is Leaf leaf && leaf.Prefix == hash ? leaf.Find(key) : null;
    }

    /// <summary><paramref name="map"/> with <paramref name="value"/> under <paramref name="key"/>.</summary>
    public static PlaceMap Write(PlaceMap? map, StorageKey key, FlowValue value) => Write(map, HashOf(key), key, value);

    /// <summary><paramref name="map"/> without the places for which <paramref name="isGone"/> holds.</summary>
    public static PlaceMap? Without(PlaceMap? map, Func<StorageKey, bool> isGone) => map switch
    {
        Branch branch => branch.With(Without(branch.Zero, isGone), Without(branch.One, isGone)),
        Leaf leaf => leaf.Without(isGone),
        _ => null,
    };

    /// <summary>The same where <paramref name="isGone"/> holds of members of objects with this root only.</summary>
    public static PlaceMap? Without(PlaceMap? map, Entity root, Func<StorageKey, bool> isGone) => Without(map, HashOf(root), isGone);

    /// <summary>What is stored where two paths meet.</summary>
    public static PlaceMap? Join(PlaceMap? mine, PlaceMap? theirs, PathJoin join)
    {
        if (ReferenceEquals(mine, theirs))
            return Changed(mine, join, static (join, value) => join.Either(value, value));
        if (mine is null)
            return OnlyTheirs(theirs, join);
        if (theirs is null)
            return OnlyMine(mine, join);
        if (mine.Bit == theirs.Bit && mine.Prefix == theirs.Prefix)
            return mine is Branch here && theirs is Branch there
                ? here.With(Join(here.Zero, there.Zero, join), Join(here.One, there.One, join))
                : ((Leaf)mine).Join((Leaf)theirs, join);
        if (mine is Branch around && around.Mask < theirs.Mask && around.Covers(theirs.Prefix))
            return around.IsZero(theirs.Prefix)
                ? around.With(Join(around.Zero, theirs, join), OnlyMine(around.One, join))
                : around.With(OnlyMine(around.Zero, join), Join(around.One, theirs, join));
        if (theirs is Branch outer && outer.Mask < mine.Mask && outer.Covers(mine.Prefix))
            return outer.IsZero(mine.Prefix)
                ? outer.With(Join(mine, outer.Zero, join), OnlyTheirs(outer.One, join))
                : outer.With(OnlyTheirs(outer.Zero, join), Join(mine, outer.One, join));
        return Fork(OnlyMine(mine, join)!, OnlyTheirs(theirs, join)!);
    }

    /// <summary>Whether two maps store the same in the same places.</summary>
    public static bool AreSame(PlaceMap? left, PlaceMap? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && left.Bit == right.Bit && left.Prefix == right.Prefix
            && (left is Branch one && right is Branch other
                ? AreSame(one.Zero, other.Zero) && AreSame(one.One, other.One)
                : ((Leaf)left).IsSame((Leaf)right)));

    /// <summary>What is stored in members of objects with this root, and perhaps in others, in no order that means anything.</summary>
    public static IEnumerable<KeyValuePair<StorageKey, FlowValue>> Entries(PlaceMap? map, Entity root)
    {
        var hash = HashOf(root);
        while (map is Branch branch && (branch.Bit & RootMask) != 0)
            map = branch.MayHold(hash) ? branch.Child(hash) : null;
        return map?.MayHold(hash) == true ? Entries(map) : [];
    }

    /// <summary>All that <paramref name="map"/> stores, in no order that means anything.</summary>
    public static IEnumerable<KeyValuePair<StorageKey, FlowValue>> Entries(PlaceMap? map)
    {
        var rest = new Stack<PlaceMap>();
        while (map is not null)
        {
            if (map is Branch branch)
            {
                rest.Push(branch.One);
                map = branch.Zero;
                continue;
            }

            for (var leaf = (Leaf?)map; leaf is not null; leaf = leaf.Next)
                yield return new(leaf.Key, leaf.Value);
            map = rest.Count > 0 ? rest.Pop() : null;
        }
    }

    /// <summary>Whether members of objects may be in here whose root has this hash.</summary>
    private bool MayHold(uint root) => ((Prefix ^ root) & Mask & RootMask) == 0;

    private static PlaceMap? Without(PlaceMap? map, uint root, Func<StorageKey, bool> isGone) =>
        map?.MayHold(root) != true ? map
        : map is Branch branch ? branch.With(Without(branch.Zero, root, isGone), Without(branch.One, root, isGone))
        : ((Leaf)map).Without(isGone);

    private static PlaceMap? OnlyMine(PlaceMap? map, PathJoin join) => Changed(map, join, static (join, value) => join.OnlyMine(value));

    private static PlaceMap? OnlyTheirs(PlaceMap? map, PathJoin join) => Changed(map, join, static (join, value) => join.OnlyTheirs(value));

    private static PlaceMap? Changed(PlaceMap? map, PathJoin join, Func<PathJoin, FlowValue, FlowValue> change) =>
        join.IsPlain || map is not { DependsOnPath: true } ? map
        : map is Branch branch ? branch.With(Changed(branch.Zero, join, change), Changed(branch.One, join, change))
        : ((Leaf)map).Changed(join, change);

    private static PlaceMap Write(PlaceMap? map, uint hash, StorageKey key, FlowValue value) => map switch
    {
        null => new Leaf(hash, key, value, null),
        Branch branch when branch.Covers(hash) => branch.IsZero(hash)
            ? branch.With(Write(branch.Zero, hash, key, value), branch.One)!
            : branch.With(branch.Zero, Write(branch.One, hash, key, value))!,
        Leaf leaf when leaf.Prefix == hash => leaf.Write(key, value),
        _ => Fork(map, new Leaf(hash, key, value, null)),
    };

    /// <summary>Both of two maps whose prefixes differ.</summary>
    private static Branch Fork(PlaceMap left, PlaceMap right)
    {
        var differing = left.Prefix ^ right.Prefix;
        var bit = differing & unchecked(0 - differing);
        var prefix = left.Prefix & (bit - 1);
        return (left.Prefix & bit) == 0 ? new(prefix, bit, left, right) : new(prefix, bit, right, left);
    }

    private static uint HashOf(StorageKey key) => (Spread(key.GetHashCode()) << RootBits) | (key.Owner is { } owner ? HashOf(owner.Root) : 0);

    private static uint HashOf(Entity root) => Spread(root.GetHashCode()) & RootMask;

    /// <summary>Over all bits: hashes of places differ in few.</summary>
    private static uint Spread(int hash)
    {
        unchecked
        {
            var product = (uint)hash * 0x9E3779B9;
            return product ^ (product >> 16);
        }
    }

    private sealed class Branch(uint prefix, uint bit, PlaceMap zero, PlaceMap one) : PlaceMap(prefix, bit, zero.DependsOnPath || one.DependsOnPath)
    {
        public PlaceMap Zero { get; } = zero;

        public PlaceMap One { get; } = one;

        public bool Covers(uint hash) => (hash & Mask) == Prefix;

        public bool IsZero(uint hash) => (hash & Bit) == 0;

        public PlaceMap Child(uint hash) => IsZero(hash) ? Zero : One;

        public PlaceMap? With(PlaceMap? zero, PlaceMap? one) =>
            zero is null ? one
            : one is null ? zero
            : ReferenceEquals(zero, Zero) && ReferenceEquals(one, One) ? this
            : new Branch(Prefix, Bit, zero, one);
    }

    /// <summary>One place, and those after it whose keys have the same hash.</summary>
    private sealed class Leaf(uint hash, StorageKey key, FlowValue value, Leaf? next)
        : PlaceMap(hash, 0, value.IsMeaningful || FlowValue.IsBoolean(value.Type) || next is { DependsOnPath: true })
    {
        public StorageKey Key { get; } = key;

        public FlowValue Value { get; } = value;

        public Leaf? Next { get; } = next;

        public FlowValue? Find(StorageKey key)
        {
            for (var leaf = this; leaf is not null; leaf = leaf.Next)
                if (leaf.Key.Equals(key))
                    return leaf.Value;
            return null;
        }

        public Leaf Write(StorageKey key, FlowValue value) =>
            Key.Equals(key) ? With(value.Equals(Value) ? Value : value, Next) : With(Value, Next?.Write(key, value) ?? new Leaf(Prefix, key, value, null));

        public Leaf? Without(Func<StorageKey, bool> isGone)
        {
            var next = Next?.Without(isGone);
            return isGone(Key) ? next : With(Value, next);
        }

        public Leaf Changed(PathJoin join, Func<PathJoin, FlowValue, FlowValue> change) => With(change(join, Value), Next?.Changed(join, change));

        public Leaf Join(Leaf theirs, PathJoin join)
        {
            var joined = this;
            for (var leaf = this; leaf is not null; leaf = leaf.Next)
                joined = joined.Write(leaf.Key, theirs.Find(leaf.Key) is { } other ? join.Either(leaf.Value, other) : join.OnlyMine(leaf.Value));
            for (var leaf = theirs; leaf is not null; leaf = leaf.Next)
                if (Find(leaf.Key) is null)
                    joined = joined.Write(leaf.Key, join.OnlyTheirs(leaf.Value));
            return joined;
        }

        public bool IsSame(Leaf other)
        {
            var (mine, theirs) = (0, 0);
            for (var leaf = this; leaf is not null; leaf = leaf.Next, mine++)
                if (other.Find(leaf.Key) is not { } value || !value.Equals(leaf.Value))
                    return false;
            for (var leaf = other; leaf is not null; leaf = leaf.Next)
                theirs++;
            return mine == theirs;
        }

        private Leaf With(FlowValue value, Leaf? next) => ReferenceEquals(value, Value) && ReferenceEquals(next, Next) ? this : new Leaf(Prefix, Key, value, next);
    }
}
