using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Cli.Triage;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Cli.Tests.Triage;

public sealed class TriageDataTests
{
    private static readonly TriageData Data = TriageData.Load();

    private static readonly ImmutableArray<string> Told =
    [
        "always", "wrongful", "misuse", "threat", "encrypted", "recovered", "privacy-mark", "inside", "reached-unknown", "people-unknown", "over-100", "over-1000", "aggregate",
        "special-care", "financial", "credential", "my-number",
    ];

    private static IEnumerable<TriageEntry> Entries => [.. Data.Derived, .. Data.Levels, .. Data.Reports, .. Data.Desks, .. Data.Steps, .. Data.Evidence];

    private static IEnumerable<TriageText> Texts =>
    [
        .. Data.Causes.Select(cause => cause.Title), .. Data.Levels.SelectMany(level => new[] { level.Title, level.First }), .. Data.Reports.SelectMany(report => new[] { report.Title, report.Text }),
        .. Data.Desks.SelectMany(desk => new[] { desk.Name, desk.Why }), .. Data.Steps.Select(step => step.Text), .. Data.Evidence.Select(evidence => evidence.Text),
        .. Data.Sources.Values.Select(source => source.Title),
    ];

    [Fact]
    public void Conditions_use_only_words_that_something_can_say()
    {
        HashSet<string> known =
        [
            .. Told, .. Data.Derived.Select(fact => fact.Id), .. Data.Causes.SelectMany(cause => cause.Facts),
            .. DataCategories.All.Select(category => "category:" + category.Id), .. Enumerable.Range(1, 5).Select(tier => $"tier-{tier}"),
        ];

        Assert.Equal([], Entries.SelectMany(entry => entry.When).SelectMany(line => line.Split(' ')).Select(word => word.TrimStart('!')).Where(word => !known.Contains(word)));
    }

    [Fact]
    public void Every_desk_deadline_and_step_names_its_source_and_every_source_its_day()
    {
        var used = Data.Levels.Select(level => level.Source).Concat(Data.Reports.SelectMany(report => report.Sources)).Concat(Data.Desks.Select(desk => desk.Source))
            .Concat(Data.Steps.Select(step => step.Source)).Concat(Data.Evidence.Select(evidence => evidence.Source)).ToHashSet();

        Assert.Equal(Data.Sources.Keys.Order(), used.Order());
        Assert.All(Data.Reports, report => Assert.NotEmpty(report.Sources));
        Assert.All(Data.Sources.Values, source => Assert.True(DateOnly.TryParseExact(source.Noted, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
        Assert.All(Data.Reports, report => Assert.Contains(report.Desk, Data.Desks.Select(desk => desk.Id)));
        Assert.All(Data.Steps, step => Assert.Contains(step.Phase, TriageData.Phases));
    }

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        Assert.All(Texts, text => Assert.True(text.En.Length > 0 && text.Ja.Any(character => character > '\u2E7F'), text.En));
    }

    [Fact]
    public void Every_rule_about_code_is_a_cause_of_incidents()
    {
        var without = PrivacyRules.All.Select(rule => rule.Descriptor.Id).Where(id => !id.StartsWith("PRV9", StringComparison.Ordinal) && Data.FindCause(id) is null);

        Assert.Equal([], without);
    }

    [Fact]
    public void The_desk_of_every_report_that_is_due_is_shown()
    {
        foreach (var cause in Data.Causes)
            foreach (var category in DataCategories.All)
                foreach (var people in new long?[] { null, 1, 101, 1001 })
                    foreach (var reach in Enum.GetValues<Reach>())
                    {
                        var assessment = new Assessment(new() { Data = [category], People = people, Cause = cause, Rule = null, Reach = reach, Found = new(2026, 11, 20), AsOf = new(2026, 11, 22), Told = ["privacy-mark"] }, Data);

                        Assert.All(assessment.Reports, report => Assert.Contains(report.Duty.Desk, assessment.Desks.Select(desk => desk.Id)));
                        Assert.Contains(assessment.Steps, step => step.Phase == "record");
                        Assert.Contains(assessment.Evidence, _ => true);
                    }
    }
}
