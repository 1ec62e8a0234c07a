using System.IO;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>Writes an assessment as Markdown: the checklist, and the draft of the report with its nine items, filled in as far as is known.</summary>
internal static class TriageMarkdown
{
    /// <summary>Writes <paramref name="assessment"/> to <paramref name="stream"/>.</summary>
    public static void Write(Assessment assessment, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var (incident, level) = (assessment.Incident, assessment.Level);
        output.WriteLine($"# {Strings.Get("Triage_Title")}\n");
        output.WriteLine($"> {Strings.Get("Triage_NoAdvice")}\n");
        output.WriteLine($"**{Strings.Format("Triage_Level", level.Number, level.Title, TriageWords.Within(level))}**  \n{level.First}");

        Heading(output, "Triage_Checklist");
        foreach (var phase in assessment.StepsByPhase)
        {
            output.WriteLine($"### {Strings.Get("Triage_Phase_" + phase.Key)}\n");
            foreach (var step in phase)
                output.WriteLine($"- [ ] {step.Text}");
            output.WriteLine();
        }

        output.WriteLine($"## {Strings.Get("Triage_Reports")}\n");
        if (assessment.Reports.IsEmpty)
            output.WriteLine(Strings.Get("Triage_NoReports"));
        foreach (var report in assessment.Reports)
            output.WriteLine($"- [ ] **{report.Duty.Title}** — {TriageWords.Due(assessment, report)}  \n  {assessment.DeskOf(report.Duty).Name}. {report.Duty.Text}");

        Heading(output, "Triage_Desks");
        foreach (var desk in assessment.Desks)
            output.WriteLine($"- {TriageWords.Desk(desk)}: {desk.Why}");

        Heading(output, "Triage_Evidence");
        foreach (var evidence in assessment.Evidence)
            output.WriteLine($"- [ ] {evidence.Text}");

        WriteDraft(output, incident);
        Heading(output, "Triage_Sources");
        foreach (var source in assessment.Sources.Select(assessment.Source))
            output.WriteLine($"- {TriageWords.Source(source)}{(source.Url is { } url ? $" <{url}>" : "")}");
    }

    // The items that article 8 of the enforcement rules asks for.
    private static void WriteDraft(StreamWriter output, Incident incident)
    {
        Heading(output, "Triage_Draft");
        output.WriteLine(Strings.Get("Triage_DraftHint") + "\n");
        (string Item, string Known)[] items =
        [
            ("Outline", $"{Strings.Get("Triage_Found")}: {TriageWords.Day(incident.Found)}. {TriageWords.Classes(incident)}. {TriageWords.Reach(incident)}"),
            ("Items", TriageWords.Data(incident)),
            ("People", TriageWords.People(incident)),
            ("Cause", TriageWords.Cause(incident)),
            ("Harm", incident.Told.Contains("misuse") ? Strings.Get("Triage_MisuseSeen") : ""),
            ("Persons", ""),
            ("Publication", ""),
            ("Prevention", ""),
            ("Other", ""),
        ];
        for (var index = 0; index < items.Length; index++)
            output.WriteLine($"{index + 1}. **{Strings.Get("Triage_Item_" + items[index].Item)}**: {(items[index].Known.Length > 0 ? items[index].Known : Strings.Get("Triage_ToFill"))}");
    }

    private static void Heading(StreamWriter output, string name) => output.WriteLine($"\n## {Strings.Get(name)}\n");
}
