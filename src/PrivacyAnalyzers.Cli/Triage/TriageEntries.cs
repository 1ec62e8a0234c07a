using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>Something of the data files that holds under conditions: one of its lines has to hold, each as a whole; "!" says not.</summary>
internal abstract class TriageEntry
{
    public required List<string> When { get; init; }

    /// <summary>Whether it holds where <paramref name="facts"/> are what is known.</summary>
    public bool Holds(ISet<string> facts) => When.Any(line => line.Split(' ').All(word => word is ['!', .. var not] ? !facts.Contains(not) : facts.Contains(word)));
}

/// <summary>A fact that follows from others.</summary>
internal sealed class DerivedFact : TriageEntry
{
    public required string Id { get; init; }
}

/// <summary>How it came about.</summary>
internal sealed class TriageCause
{
    public required string Id { get; init; }
    public required TriageText Title { get; init; }

    /// <summary>What happened, in PrivacyMark's words (発生事象).</summary>
    public required string Event { get; init; }

    /// <summary>How it happened, in PrivacyMark's words (事象分類).</summary>
    public required string Kind { get; init; }

    /// <summary>What is known by the cause alone.</summary>
    public required List<string> Facts { get; init; }

    /// <summary>The rules that find this cause in code, as ids or beginnings of ids.</summary>
    public List<string> Rules { get; init; } = [];
}

/// <summary>A level of urgency.</summary>
internal sealed class UrgencyLevel : TriageEntry
{
    public required int Number { get; init; }
    public required TriageText Title { get; init; }
    public required TriageText First { get; init; }

    /// <summary>Within how many hours to act; null for no limit.</summary>
    public int? Hours { get; init; }

    public required string Source { get; init; }
}

/// <summary>A report that is due.</summary>
internal sealed class ReportDuty : TriageEntry
{
    public required string Id { get; init; }

    /// <summary>The desk that gets it.</summary>
    public required string Desk { get; init; }

    public required TriageText Title { get; init; }
    public required TriageText Text { get; init; }

    /// <summary>The day to aim at, counted from the day on which it was noticed; null for none.</summary>
    public int? Aim { get; init; }

    /// <summary>The last day, counted from the day on which it was noticed; null for as soon as possible.</summary>
    public int? Days { get; init; }

    public required List<string> Sources { get; init; }
}

/// <summary>Whom to turn to.</summary>
internal sealed class TriageDesk : TriageEntry
{
    public required string Id { get; init; }
    public required TriageText Name { get; init; }
    public string? Contact { get; init; }
    public TriageText? Hours { get; init; }
    public required TriageText Why { get; init; }
    public required string Source { get; init; }
}

/// <summary>Something to do.</summary>
internal sealed class TriageStep : TriageEntry
{
    /// <summary>When in the order: record, cut-off, watch, tell, prevent.</summary>
    public required string Phase { get; init; }

    public required TriageText Text { get; init; }
    public required string Source { get; init; }
}

/// <summary>Something to keep.</summary>
internal sealed class TriageEvidence : TriageEntry
{
    public required TriageText Text { get; init; }
    public required string Source { get; init; }
}

/// <summary>Where something is taken from.</summary>
internal sealed class TriageSource
{
    public required TriageText Title { get; init; }

    /// <summary>The law or edition that it rests on, by its date; null where there is none.</summary>
    public string? Edition { get; init; }

    /// <summary>The day on which it was written down.</summary>
    public required string Noted { get; init; }

    public string? Url { get; init; }
}
