using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes results as a small JSON document for scripts. Lines and columns count from 1.</summary>
internal static class JsonReport
{
    // Names and messages in Japanese stay readable; nothing here ends up inside HTML.
    internal static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <paramref name="report"/> to <paramref name="stream"/>.</summary>
    public static void Write(CheckReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("root", report.Analysis.Coverage.Root);
        json.WriteNumber("exitCode", report.ExitCode);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            WriteFinding(json, report, finding);
        json.WriteEndArray();
        WriteSummary(json, report);
        WriteCoverage(json, report);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, CheckReport report, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Id);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.GetMessage(CultureInfo.CurrentUICulture));
        WritePlace(json, report, finding.Location);
        json.WriteStartArray("path");
        foreach (var step in FlowPath.Read(finding))
        {
            json.WriteStartObject();
            json.WriteString("kind", step.Kind.ToString().ToLowerInvariant());
            json.WriteString("text", step.Describe(CultureInfo.CurrentUICulture));
            WritePlace(json, report, step.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var (name, value) in FindingFacts.Of(finding))
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteString("help", finding.Descriptor.HelpLinkUri);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, CheckReport report, Location location)
    {
        var span = MappedPlace.Of(location);
        json.WriteString("file", report.Analysis.Relative(span.Path));
        json.WriteNumber("line", span.StartLinePosition.Line + 1);
        json.WriteNumber("column", span.StartLinePosition.Character + 1);
        json.WriteNumber("endLine", span.EndLinePosition.Line + 1);
        json.WriteNumber("endColumn", span.EndLinePosition.Character + 1);
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("summary");
        json.WriteStartObject("byRule");
        foreach (var group in report.Findings.GroupBy(finding => finding.Id).OrderBy(group => group.Key))
            json.WriteNumber(group.Key, group.Count());
        json.WriteEndObject();
        json.WriteNumber("suppressed", report.Analysis.Suppressed.Length);
        json.WriteNumber("projects", report.Analysis.Result.Projects.Length);
        json.WriteNumber("documents", report.Analysis.Documents);
        json.WriteNumber("lines", report.Analysis.Lines);
        json.WriteNumber("known", report.Known.Length);
        json.WriteStartArray("stale");
        foreach (var entry in report.Stale)
            json.WriteStringValue(entry.Fingerprint);
        json.WriteEndArray();
        json.WriteStartArray("staleDecisions");
        foreach (var (decision, place) in report.StaleDecisions)
        {
            var (file, line) = report.Analysis.Place(place);
            json.WriteStartObject();
            json.WriteString("rule", decision.Rule);
            json.WriteString("finding", decision.Finding);
            json.WriteString("file", file);
            json.WriteNumber("line", line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("coverage");
        json.WriteBoolean("complete", report.Analysis.IsComplete);
        WriteStrings(json, "problems", report.Analysis.Problems);
        WriteStrings(json, "failures", report.Analysis.Result.Failures.Select(failure => $"{failure.Project}: {failure.Source}: {failure.Exception.Message}"));
        WriteStrings(json, "coarseBodies", report.Analysis.CoarseBodies);
        json.WriteStartArray("projects");
        foreach (var project in report.Analysis.Result.Projects)
        {
            json.WriteStartObject();
            json.WriteString("project", report.Analysis.Relative(project.Coverage.Path));
            json.WriteString("targetFramework", project.Coverage.TargetFramework);
            json.WriteString("mode", JsonNamingPolicy.CamelCase.ConvertName(project.Coverage.Mode.ToString()));
            json.WriteNumber("documents", project.Documents);
            json.WriteNumber("lines", project.Lines);
            json.WriteNumber("compileErrors", project.CompileErrors.Length);
            WriteStrings(json, "missingPackages", project.Coverage.MissingPackages);
            WriteStrings(json, "missingReferences", project.Coverage.MissingReferences.Select(report.Analysis.Relative));
            WriteStrings(json, "unreadableFiles", project.Coverage.UnreadableFiles.Select(report.Analysis.Relative));
            WriteStrings(json, "problems", project.Coverage.Problems.Select(problem => problem.Describe(CultureInfo.CurrentUICulture)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
