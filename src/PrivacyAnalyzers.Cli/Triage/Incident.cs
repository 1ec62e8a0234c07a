using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>Whether the data left the organisation.</summary>
internal enum Reach
{
    Outside,
    Inside,
    Unknown,
}

/// <summary>What has happened, as it was told.</summary>
internal sealed record Incident
{
    public required ImmutableArray<DataCategory> Data { get; init; }

    /// <summary>How many people it is about; null when nobody knows.</summary>
    public required long? People { get; init; }

    public required TriageCause Cause { get; init; }

    /// <summary>The rule by which the cause was named; null when it was named itself.</summary>
    public required string? Rule { get; init; }

    public required Reach Reach { get; init; }

    /// <summary>The day on which it was noticed.</summary>
    public required DateOnly Found { get; init; }

    /// <summary>The day of today.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What else was told: wrongful, misuse, threat, encrypted, recovered, privacy-mark.</summary>
    public required ImmutableArray<string> Told { get; init; }

    /// <summary>All that is known, in the words of the data files, with what follows from it.</summary>
    public HashSet<string> Facts(IEnumerable<DerivedFact> derived)
    {
        HashSet<string> facts = ["always", .. Told, .. Cause.Facts, .. Data.SelectMany(Of)];
        facts.UnionWith(Enumerable.Range(1, Data.Max(category => category.Tier)).Select(tier => $"tier-{tier}"));
        if (Data.Length >= 3)
            facts.Add("aggregate");
        if (People is null)
            facts.Add("people-unknown");
        if (People > 100)
            facts.Add("over-100");
        if (People > 1000)
            facts.Add("over-1000");
        if (Reach != Reach.Outside)
            facts.Add(Reach == Reach.Inside ? "inside" : "reached-unknown");

        // One may follow from another that stands further down.
        var rules = derived.ToList();
        while (rules.Where(rule => rule.Holds(facts)).Count(rule => facts.Add(rule.Id)) > 0)
        {
        }

        return facts;
    }

    private static IEnumerable<string> Of(DataCategory category)
    {
        for (var one = category; one is not null; one = one.Parent)
            yield return "category:" + one.Id;
        foreach (var (trait, fact) in new[]
        {
            (DataTraits.SpecialCare, "special-care"), (DataTraits.Financial, "financial"), (DataTraits.Credential, "credential"), (DataTraits.SpecificPersonalInformation, "my-number"),
        })
        {
            if (category.Traits.HasFlag(trait))
                yield return fact;
        }
    }
}
