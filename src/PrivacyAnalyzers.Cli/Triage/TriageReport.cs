using System.IO;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>Writes an assessment for the terminal.</summary>
internal static class TriageReport
{
    /// <summary>Writes <paramref name="assessment"/> to <paramref name="stream"/>.</summary>
    public static void Write(Assessment assessment, Stream stream, bool color)
    {
        using var output = new StyledWriter(stream, color);
        var (incident, level) = (assessment.Incident, assessment.Level);
        output.Line(Strings.Format("Triage_Level", level.Number, level.Title, TriageWords.Within(level)), level.Number >= 4 ? "bold red" : "bold yellow");
        output.Line($"{level.First}");
        output.Line($"{Strings.Get("Triage_Data")}: {TriageWords.Data(incident)} · {Strings.Get("Triage_People")}: {TriageWords.People(incident)} · {Strings.Get("Triage_Cause")}: {TriageWords.Cause(incident)} · {TriageWords.Reach(incident)}");
        output.Line($"{Strings.Get("Triage_Class")}: {TriageWords.Classes(incident)} · {Strings.Get("Triage_Found")}: {TriageWords.Day(incident.Found)}");

        foreach (var phase in assessment.StepsByPhase)
        {
            Heading(output, "Triage_Phase_" + phase.Key);
            foreach (var step in phase)
                output.Line($"  - {step.Text}");
        }

        Heading(output, "Triage_Reports");
        if (assessment.Reports.IsEmpty)
            output.Line("  " + Strings.Get("Triage_NoReports"));
        foreach (var report in assessment.Reports)
        {
            output.Write("  - ").Write($"{report.Duty.Title}: {TriageWords.Due(assessment, report)}", assessment.DaysLate(report) > 0 ? "red" : "").Line();
            output.Line($"    {report.Duty.Text}");
        }

        Heading(output, "Triage_Desks");
        foreach (var desk in assessment.Desks)
            output.Line($"  - {TriageWords.Desk(desk)}: {desk.Why}");

        Heading(output, "Triage_Evidence");
        foreach (var evidence in assessment.Evidence)
            output.Line($"  - {evidence.Text}");

        Heading(output, "Triage_Sources");
        foreach (var id in assessment.Sources)
            output.Line($"  - {TriageWords.Source(assessment.Source(id))}");
        output.Line().Line(Strings.Get("Triage_NoAdvice"), "bold");
    }

    private static void Heading(StyledWriter output, string name) => output.Line().Line(Strings.Get(name), "bold");
}
