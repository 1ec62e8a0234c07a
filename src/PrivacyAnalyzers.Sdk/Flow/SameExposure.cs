using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Tells ways to one sink that say the same about what arrives there. Where methods lead to each other in many ways, as decorators of
/// one interface do, there are more ways than anybody can count, but few exposures.
/// </summary>
internal sealed class SameExposure : IEqualityComparer<SinkHit>
{
    private static readonly SameExposure Instance = new();

    /// <summary>One way to each exposure: the shortest, the first of several.</summary>
    public static ImmutableArray<SinkHit> Once(IEnumerable<SinkHit> hits)
    {
        var places = new Dictionary<SinkHit, int>(Instance);
        var kept = ImmutableArray.CreateBuilder<SinkHit>();
        foreach (var hit in hits)
        {
            if (!places.TryGetValue(hit, out var place))
            {
                places.Add(hit, kept.Count);
                kept.Add(hit);
            }
            else if (hit.Hops.Length < kept[place].Hops.Length)
            {
                kept[place] = hit;
            }
        }

        return kept.ToImmutable();
    }

    /// <inheritdoc />
    public bool Equals(SinkHit? x, SinkHit? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null
            && x.AwaitsPurpose == y.AwaitsPurpose
            && x.Model == y.Model
            && SinkOf(x).Equals(SinkOf(y))
            && Equals(x.Purpose, y.Purpose)
            && x.Facts.Equals(y.Facts)
            && x.Parts.Length == y.Parts.Length
            && x.Parts.Zip(y.Parts, SaysTheSame).All(same => same));

    /// <inheritdoc />
    public int GetHashCode(SinkHit hit) => (SinkOf(hit).GetHashCode() * 31) + hit.Parts.Length;

    private static Location SinkOf(SinkHit hit) => hit.Hops.IsEmpty ? hit.Location : hit.Hops[hit.Hops.Length - 1].Location;

    private static bool SaysTheSame(SinkPart one, SinkPart other) =>
        one.Role == other.Role
        && one.IsTold == other.IsTold
        && one.IsDestructured == other.IsDestructured
        && SaysTheSame(one.Value, other.Value)
        && one.KnownOfEach.Equals(other.KnownOfEach)
        && one.Persons.Select(person => person.Entity).SequenceEqual(other.Persons.Select(person => person.Entity));

    // Not the literal text around it, of which each way may add its own.
    private static bool SaysTheSame(FlowValue one, FlowValue other) =>
        Equals(one.Entity, other.Entity)
        && one.IsMany == other.IsMany
        && one.IsSerialized == other.IsSerialized
        && one.Origins.SetEquals(other.Origins)
        && one.Labels.SequenceEqual(other.Labels)
        && one.Given.SequenceEqual(other.Given)
        && (one.Element is null ? other.Element is null : other.Element is not null && SaysTheSame(one.Element, other.Element));
}
