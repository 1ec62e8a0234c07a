using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>What the command line says of an incident, before anybody looked whether it can be.</summary>
internal sealed record IncidentInput
{
    private const long PeopleOnEarth = 8_300_000_000;

    // Circumstances that exclude each other.
    private static readonly ImmutableArray<(string One, string Other)> Contradictions = [("recovered", "misuse"), ("encrypted", "misuse")];

    public required ImmutableArray<string> Data { get; init; }
    public required string? People { get; init; }
    public required string? Cause { get; init; }
    public required Reach Reach { get; init; }
    public required DateOnly Found { get; init; }
    public required DateOnly AsOf { get; init; }
    public required ImmutableArray<string> Told { get; init; }

    /// <summary>The incident; or null, with a sentence for each thing that cannot be.</summary>
    public (Incident? Incident, IReadOnlyList<string> Mistakes) Read(TriageData data)
    {
        var mistakes = new List<string>();
        var categories = ReadData(mistakes);
        var people = ReadPeople(mistakes);
        var cause = ReadCause(data, mistakes);
        if (Found > AsOf)
            mistakes.Add(Strings.Format("Triage_FoundLater", TriageWords.Day(Found), TriageWords.Day(AsOf)));
        foreach (var (one, other) in Contradictions.Where(pair => Told.Contains(pair.One) && Told.Contains(pair.Other)))
            mistakes.Add(Strings.Format("Triage_Contradiction", "--" + one, "--" + other));
        if (mistakes.Count > 0)
            return (null, mistakes);
        return (new()
        {
            Data = categories,
            People = people,
            Cause = cause!,
            Rule = cause!.Rules.Any(rule => Cause!.StartsWith(rule, StringComparison.OrdinalIgnoreCase)) ? Cause!.ToUpperInvariant() : null,
            Reach = Reach,
            Found = Found,
            AsOf = AsOf,
            Told = Told,
        }, mistakes);
    }

    private ImmutableArray<DataCategory> ReadData(List<string> mistakes)
    {
        if (Data.IsEmpty)
            mistakes.Add(Strings.Get("Triage_DataMissing"));
        var found = new List<DataCategory>();
        foreach (var name in Data)
        {
            if (DataCategories.All.FirstOrDefault(category => Names(category).Contains(name, StringComparer.OrdinalIgnoreCase)) is { } category)
                found.Add(category);
            else
                mistakes.Add(Strings.Format("Triage_UnknownData", name) + Hint(name, DataCategories.All.SelectMany(Names), DataCategories.All.Select(one => one.Id)));
        }

        return [.. found.Distinct()];
    }

    // People write the id, or what the data is called in either language.
    private static IEnumerable<string> Names(DataCategory category) =>
        [category.Id, DataCategories.Title(category, CultureInfo.GetCultureInfo("en")), DataCategories.Title(category, CultureInfo.GetCultureInfo("ja"))];

    private long? ReadPeople(List<string> mistakes)
    {
        if (People is null)
            mistakes.Add(Strings.Get("Triage_PeopleMissing"));
        else if (People.Equals("unknown", StringComparison.OrdinalIgnoreCase))
            return null;
        else if (!long.TryParse(People, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var people))
            mistakes.Add(Strings.Format("Triage_PeopleNoNumber", People));
        else if (people < 1)
            mistakes.Add(Strings.Format("Triage_PeopleTooFew", People));
        else if (people > PeopleOnEarth)
            mistakes.Add(Strings.Format("Triage_PeopleTooMany", People));
        else
            return people;
        return null;
    }

    private TriageCause? ReadCause(TriageData data, List<string> mistakes)
    {
        if (Cause is null)
        {
            mistakes.Add(Strings.Format("Triage_CauseMissing", string.Join(", ", data.Causes.Select(cause => cause.Id))));
            return null;
        }

        var isRule = Cause.StartsWith("PRV", StringComparison.OrdinalIgnoreCase);
        if (isRule && !PrivacyRules.All.Any(rule => rule.Descriptor.Id.Equals(Cause, StringComparison.OrdinalIgnoreCase)))
            mistakes.Add(Strings.Format("Check_UnknownRule", Cause));
        else if (data.FindCause(Cause) is { } cause)
            return cause;
        else if (isRule)
            mistakes.Add(Strings.Format("Triage_RuleWithoutIncident", Cause));
        else
            mistakes.Add(Strings.Format("Triage_UnknownCause", Cause) + Hint(Cause, data.Causes.Select(one => one.Id), data.Causes.Select(one => one.Id)));
        return null;
    }

    private static string Hint(string word, IEnumerable<string> candidates, IEnumerable<string> all) =>
        WordDistance.Nearest(word, candidates) is { } near ? Strings.Format("Triage_DidYouMean", near) : Strings.Format("Triage_OneOf", string.Join(", ", all));
}
