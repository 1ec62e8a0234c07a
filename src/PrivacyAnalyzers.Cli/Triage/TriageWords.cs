using System;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>The sentences that the forms of an assessment share.</summary>
internal static class TriageWords
{
    /// <summary>The kinds of data, by title.</summary>
    public static string Data(Incident incident) => string.Join(", ", incident.Data.Select(category => DataCategories.Title(category, CultureInfo.CurrentUICulture)));

    /// <summary>How many people.</summary>
    public static string People(Incident incident) => incident.People is { } people ? people.ToString("N0", CultureInfo.InvariantCulture) : Strings.Get("Triage_PeopleUnknown");

    /// <summary>The cause, with the rule where it was named by one.</summary>
    public static string Cause(Incident incident) => incident.Rule is null ? $"{incident.Cause.Title}" : $"{incident.Cause.Title} ({incident.Rule})";

    /// <summary>PrivacyMark's classes.</summary>
    public static string Classes(Incident incident) => $"{incident.Cause.Event} / {incident.Cause.Kind}";

    /// <summary>Where the data went.</summary>
    public static string Reach(Incident incident) => Strings.Get("Triage_Reach_" + incident.Reach);

    /// <summary>By when the first measures are to be taken.</summary>
    public static string Within(UrgencyLevel level) => level.Hours switch
    {
        null => Strings.Get("Triage_NoLimit"),
        0 => Strings.Get("Triage_AtOnce"),
        > 72 and var hours => Strings.Format("Triage_WithinDays", hours / 24),
        var hours => Strings.Format("Triage_Within", hours),
    };

    /// <summary>The days of a report.</summary>
    public static string Due(Assessment assessment, DueReport report)
    {
        if (report.Last is not { } last)
            return Strings.Get("Triage_WithoutDelay");
        var due = report.Aim is { } aim ? Strings.Format("Triage_DueAround", Day(aim), Day(last)) : Strings.Format("Triage_Due", Day(last));
        return assessment.DaysLate(report) is > 0 and var late ? $"{due} — {Strings.Format("Triage_Late", late)}" : due;
    }

    /// <summary>A desk, with how to reach it.</summary>
    public static string Desk(TriageDesk desk) => $"{desk.Name}{(desk.Contact is { } contact ? $" {contact}" : "")}{(desk.Hours is { } hours ? $" ({hours})" : "")}";

    /// <summary>A source, with its dates.</summary>
    public static string Source(TriageSource source) =>
        $"{source.Title}{(source.Edition is { } edition ? Strings.Format("Triage_Edition", edition) : "")}{Strings.Format("Triage_Noted", source.Noted)}";

    /// <summary>A day, as sorted by machines and read by people.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
