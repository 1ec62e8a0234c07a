using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>Writes an assessment as JSON for scripts.</summary>
internal static class TriageJson
{
    /// <summary>Writes <paramref name="assessment"/> to <paramref name="stream"/>.</summary>
    public static void Write(Assessment assessment, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        var incident = assessment.Incident;
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("notice", Strings.Get("Triage_NoAdvice"));
        WriteIncident(json, incident);
        json.WriteStartObject("level");
        json.WriteNumber("number", assessment.Level.Number);
        json.WriteString("title", $"{assessment.Level.Title}");
        json.WriteString("first", $"{assessment.Level.First}");
        if (assessment.Level.Hours is { } hours)
            json.WriteNumber("withinHours", hours);
        json.WriteEndObject();
        WriteList(json, "steps", assessment.Steps, step => [("phase", step.Phase), ("text", $"{step.Text}"), ("source", step.Source)]);
        WriteList(json, "reports", assessment.Reports, report =>
        [
            ("id", report.Duty.Id), ("desk", report.Duty.Desk), ("title", $"{report.Duty.Title}"), ("text", $"{report.Duty.Text}"),
            ("aim", report.Aim is { } aim ? TriageWords.Day(aim) : null), ("last", report.Last is { } last ? TriageWords.Day(last) : null),
            ("sources", string.Join(", ", report.Duty.Sources)),
        ]);
        WriteList(json, "desks", assessment.Desks, desk =>
            [("id", desk.Id), ("name", $"{desk.Name}"), ("contact", desk.Contact), ("hours", desk.Hours?.ToString()), ("why", $"{desk.Why}"), ("source", desk.Source)]);
        WriteList(json, "evidence", assessment.Evidence, evidence => [("text", $"{evidence.Text}"), ("source", evidence.Source)]);
        WriteList(json, "sources", assessment.Sources.Select(id => (Id: id, Source: assessment.Source(id))), each =>
            [("id", each.Id), ("title", $"{each.Source.Title}"), ("edition", each.Source.Edition), ("noted", each.Source.Noted), ("url", each.Source.Url)]);
        json.WriteEndObject();
    }

    private static void WriteIncident(Utf8JsonWriter json, Incident incident)
    {
        json.WriteStartObject("incident");
        json.WriteStartArray("data");
        foreach (var category in incident.Data)
            json.WriteStringValue(category.Id);
        json.WriteEndArray();
        if (incident.People is { } people)
            json.WriteNumber("people", people);
        else
            json.WriteNull("people");
        json.WriteString("cause", incident.Cause.Id);
        json.WriteString("rule", incident.Rule);
        json.WriteString("event", incident.Cause.Event);
        json.WriteString("kind", incident.Cause.Kind);
        json.WriteString("reached", JsonNamingPolicy.CamelCase.ConvertName(incident.Reach.ToString()));
        json.WriteString("found", TriageWords.Day(incident.Found));
        json.WriteString("asOf", TriageWords.Day(incident.AsOf));
        json.WriteStartArray("told");
        foreach (var told in incident.Told)
            json.WriteStringValue(told);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, System.Func<T, (string Name, string? Value)[]> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            foreach (var (member, value) in members(item))
            {
                if (value is not null)
                    json.WriteString(member, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
