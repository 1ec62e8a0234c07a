using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>The map of a state against a plain dictionary that is told the same. Few hashes for many places: several of these stand under one.</summary>
public class PlaceMapTests
{
    private const int Seeds = 400;

    private static readonly LatticeWorld World = new();

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 4)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Stores_what_was_written_last(int batch) => ForAll(batch, random =>
    {
        var (map, told) = Some(random);
        Assert.Equal(told.Count, PlaceMap.Entries(map).Count());
        foreach (var number in Enumerable.Range(0, Place.Count))
            Assert.Same(told.GetValueOrDefault(number), PlaceMap.Read(map, Place.Key(number)));
        Assert.All(PlaceMap.Entries(map), entry => Assert.Same(told[((Place)entry.Key.Index!).Number], entry.Value));
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void Forgets_what_is_gone_and_nothing_else(int batch) => ForAll(batch, random =>
    {
        var (map, told) = Some(random);
        var gone = Enumerable.Range(0, Place.Count).Where(_ => random.Next(3) == 0).ToHashSet();
        var rest = PlaceMap.Without(map, key => gone.Contains(((Place)key.Index!).Number));
        foreach (var number in Enumerable.Range(0, Place.Count))
            Assert.Same(gone.Contains(number) ? null : told.GetValueOrDefault(number), PlaceMap.Read(rest, Place.Key(number)));
        if (!told.Keys.Any(gone.Contains))
            Assert.Same(map, rest);
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void Is_the_same_in_whatever_order_it_was_written(int batch) => ForAll(batch, random =>
    {
        var (map, told) = Some(random);
        var again = told.OrderBy(_ => random.Next()).Aggregate((PlaceMap?)null, (made, entry) => PlaceMap.Write(made, Place.Key(entry.Key), entry.Value));
        Assert.True(PlaceMap.AreSame(map, again));
        var other = PlaceMap.Write(map, Place.Key(random.Next(Place.Count)), FlowValue.Unknown with { Text = "another" });
        Assert.False(PlaceMap.AreSame(map, other));
        Assert.False(PlaceMap.AreSame(other, map));
        if (told.Count > 0)
            Assert.False(PlaceMap.AreSame(map, PlaceMap.Without(map, key => ((Place)key.Index!).Number == told.Keys.First())));
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void Is_joined_place_by_place(int batch) => ForAll(batch, random =>
    {
        var (start, first) = Some(random);
        var (mine, here) = More(random, start, first);
        var (theirs, there) = More(random, start, first);
        var join = new PathJoin(World.Facts(random, mayBeImpossible: false), World.Facts(random, mayBeImpossible: false));
        var joined = PlaceMap.Join(mine, theirs, join);
        foreach (var number in Enumerable.Range(0, Place.Count))
        {
            var expected = (here.GetValueOrDefault(number), there.GetValueOrDefault(number)) switch
            {
                (null, null) => null,
                ({ } one, null) => join.OnlyMine(one),
                (null, { } other) => join.OnlyTheirs(other),
                var (one, other) => join.Either(one!, other!),
            };
            Assert.Equal(expected, PlaceMap.Read(joined, Place.Key(number)));
        }

        Assert.Equal(here.Keys.Union(there.Keys).Count(), PlaceMap.Entries(joined).Count());
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void Is_itself_again_where_the_other_path_brings_nothing_new(int batch) => ForAll(batch, random =>
    {
        var (map, _) = Some(random);
        var less = PlaceMap.Without(map, _ => random.Next(3) == 0);
        Assert.Same(map, PlaceMap.Join(map, less, new(FactSet.Empty, FactSet.Empty)));
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void Tells_and_forgets_of_one_root_as_of_all(int batch) => ForAll(batch, random =>
    {
        PlaceMap? map = null;
        foreach (var _ in Enumerable.Range(0, random.Next(40)))
            map = PlaceMap.Write(map, StorageKey.Cell(Owner(random), random.Next(9)), World.Value(random, 1));
        var root = Owner(random).Root;
        var others = Enumerable.Range(0, 9).Where(_ => random.Next(3) == 0).Cast<object>().ToHashSet();

        bool IsOfRoot(StorageKey key) => root.Equals(key.Owner!.Root);
        bool IsGone(StorageKey key) => IsOfRoot(key) && others.Contains(key.Index!);

        Assert.Equal(
            PlaceMap.Entries(map).Where(entry => IsOfRoot(entry.Key)).ToHashSet(),
            PlaceMap.Entries(map, root).Where(entry => IsOfRoot(entry.Key)).ToHashSet());
        Assert.True(PlaceMap.AreSame(PlaceMap.Without(map, IsGone), PlaceMap.Without(map, root, IsGone)));
    });

    /// <summary>One of a few objects with roots of their own, or what it holds.</summary>
    private static Entity Owner(Random random)
    {
        var number = random.Next(40);
        var owner = number == 0 ? Entity.This : Entity.Parameter(number);
        return random.Next(2) == 0 ? owner : owner.Element(SyntaxFactory.IdentifierName("each"));
    }

    private static (PlaceMap? Map, Dictionary<int, FlowValue> Told) Some(Random random) => More(random, null, []);

    private static (PlaceMap? Map, Dictionary<int, FlowValue> Told) More(Random random, PlaceMap? map, Dictionary<int, FlowValue> told)
    {
        told = new(told);
        foreach (var _ in Enumerable.Range(0, random.Next(12)))
        {
            var number = random.Next(Place.Count);
            told[number] = World.Value(random, 1);
            map = PlaceMap.Write(map, Place.Key(number), told[number]);
        }

        return (map, told);
    }

    private static void ForAll(int batch, Action<Random> check)
    {
        foreach (var seed in Enumerable.Range(batch * Seeds, Seeds))
            check(new Random(seed));
    }

    private sealed record Place(int Number)
    {
        public const int Count = 24;

        public static StorageKey Key(int number) => StorageKey.Cell(Entity.This, new Place(number));

        public override int GetHashCode() => Number % 7;
    }
}
