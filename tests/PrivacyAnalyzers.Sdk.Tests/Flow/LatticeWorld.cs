using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>A few people, members and facts to draw values and states from.</summary>
internal sealed class LatticeWorld
{
    private readonly ImmutableArray<ISymbol> _members;
    private readonly ImmutableArray<Entity> _entities;
    private readonly ImmutableArray<DataLabel> _labels;
    private readonly ImmutableArray<ITypeSymbol> _types;
    private readonly ImmutableArray<StorageKey> _places;

    public LatticeWorld()
    {
        var lab = new FlowLab("");
        var customer = lab.Compilation.GetTypeByMetadataName("Customer")!;
        _members = [.. customer.GetMembers().OfType<IPropertySymbol>()];
        Entity[] roots = [Entity.This, Entity.Parameter(0), Entity.Parameter(1)];
        _entities = [.. roots, roots[0].Member(_members[0]), roots[1].Element(null), roots[1].Element(null).Member(_members[1])];
        _labels =
        [
            .. _members.Select(member => (member, data: lab.Model.Recognizer.Classify(member))).Where(found => found.data is not null)
                .SelectMany(found => _entities.Take(3).Select(person => new DataLabel(found.data!, person, found.member, found.member.Name, null, Trail.Empty))),
        ];
        _types = [customer, lab.Compilation.GetSpecialType(SpecialType.System_String), lab.Compilation.GetSpecialType(SpecialType.System_Boolean)];
        _places = [.. _members.Select(StorageKey.Variable), .. _entities.Take(2).SelectMany(entity => _members.Take(2).Select(member => StorageKey.Member(entity, member)))];
        AllFacts = [.. _entities.SelectMany(about => new[] { FactKind.OptOut, FactKind.Consent }.SelectMany(kind => new[] { true, false }.Select(allows => new Fact(kind, about, allows))))];
    }

    public ImmutableArray<Fact> AllFacts { get; }

    public FactSet Facts(Random random, bool mayBeImpossible = true) =>
        mayBeImpossible && random.Next(10) == 0
            ? FactSet.Impossible
            : Some(AllFacts, random, 4).Aggregate(FactSet.Empty, (facts, fact) => facts.Add(fact));

    public Truth Truth(Random random) => random.Next(3) == 0 ? PrivacyAnalyzers.Flow.Values.Truth.Unknown : new Truth(Facts(random), Facts(random));

    public ImmutableArray<DataLabel> Labels(Random random) => [.. Some(_labels, random, 3)];

    public FlowValue Value(Random random, int depth = 2) => new()
    {
        Labels = Labels(random),
        Origins = [.. Some([0, 1, 2], random, 2)],
        Entity = random.Next(3) == 0 ? null : One(_entities, random),
        Type = One(_types, random),
        Truth = Truth(random),
        NullTruth = Truth(random),
        IsOpaque = random.Next(2) == 0,
        Element = depth == 0 || random.Next(2) == 0 ? null : Value(random, depth - 1),
        ElementFacts = Facts(random, mayBeImpossible: false),
        Text = random.Next(3) switch { 0 => "a", 1 => "b", _ => null },
        IsMany = random.Next(2) == 0,
    };

    /// <summary>A state whose booleans mean something. What being null means is kept only where a null was assigned, so its joins are coarser in some orders than in others.</summary>
    public FlowState State(Random random) =>
        Some(_places, random, 4).Aggregate(FlowState.Empty, (state, place) => state.Write(place, Value(random, 1) with { Type = _types[2], NullTruth = PrivacyAnalyzers.Flow.Values.Truth.Unknown })).With(Facts(random));

    private static T One<T>(ImmutableArray<T> all, Random random) => all[random.Next(all.Length)];

    private static IEnumerable<T> Some<T>(ImmutableArray<T> all, Random random, int most) =>
        Enumerable.Range(0, random.Next(most + 1)).Select(_ => One(all, random)).Distinct().ToList();
}
