using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>A report that is due, with its days.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Aim">The day to aim at; null for none.</param>
/// <param name="Last">The last day; null for as soon as possible.</param>
internal sealed record DueReport(ReportDuty Duty, DateOnly? Aim, DateOnly? Last);

/// <summary>What an incident asks for.</summary>
internal sealed class Assessment
{
    private readonly TriageData _data;

    /// <summary>Judges <paramref name="incident"/> by <paramref name="data"/>.</summary>
    public Assessment(Incident incident, TriageData data)
    {
        _data = data;
        Incident = incident;
        var facts = incident.Facts(data.Derived);
        Level = data.Levels.First(level => level.Holds(facts));
        Steps = [.. data.Steps.Where(step => step.Holds(facts)).OrderBy(step => TriageData.Phases.ToList().IndexOf(step.Phase))];
        Reports =
        [
            .. data.Reports.Where(report => report.Holds(facts))
                .Select(duty => new DueReport(duty, Day(duty.Aim), Day(duty.Days)))
                .OrderBy(report => report.Last ?? incident.Found).ThenBy(report => report.Duty.Id, StringComparer.Ordinal),
        ];
        Desks = [.. data.Desks.Where(desk => desk.Holds(facts))];
        Evidence = [.. data.Evidence.Where(evidence => evidence.Holds(facts))];
        Sources =
        [
            .. Steps.Select(step => step.Source).Concat(Reports.SelectMany(report => report.Duty.Sources)).Concat(Desks.Select(desk => desk.Source))
                .Concat(Evidence.Select(evidence => evidence.Source)).Append(Level.Source).Distinct().Order(StringComparer.Ordinal),
        ];

        DateOnly? Day(int? days) => days is { } count ? incident.Found.AddDays(count) : null;
    }

    public Incident Incident { get; }

    public UrgencyLevel Level { get; }

    /// <summary>What to do, in order.</summary>
    public ImmutableArray<TriageStep> Steps { get; }

    /// <summary>The reports that are due, the nearest first.</summary>
    public ImmutableArray<DueReport> Reports { get; }

    public ImmutableArray<TriageDesk> Desks { get; }

    public ImmutableArray<TriageEvidence> Evidence { get; }

    /// <summary>The ids of what all this is taken from.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>What is known of a source.</summary>
    public TriageSource Source(string id) => _data.Sources[id];

    /// <summary>The desk that gets a report.</summary>
    public TriageDesk DeskOf(ReportDuty duty) => _data.Desks.Single(desk => desk.Id == duty.Desk);

    /// <summary>How many days a report is late; 0 when it is not.</summary>
    public int DaysLate(DueReport report) => report.Last is { } last ? Math.Max(0, Incident.AsOf.DayNumber - last.DayNumber) : 0;

    /// <summary>The steps by phase, in order.</summary>
    public IEnumerable<IGrouping<string, TriageStep>> StepsByPhase => Steps.GroupBy(step => step.Phase);
}
