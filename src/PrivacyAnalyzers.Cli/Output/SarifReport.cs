using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes results as SARIF 2.1.0, with the path of each finding as a code flow and gaps in coverage as notifications.</summary>
internal sealed class SarifReport
{
    private const string RootId = "SRCROOT";
    private readonly CheckReport _report;
    private readonly Utf8JsonWriter _json;
    private readonly ImmutableArray<DiagnosticDescriptor> _rules;

    private SarifReport(CheckReport report, Utf8JsonWriter json)
    {
        _report = report;
        _json = json;
        _rules = [.. report.Analysis.Rules.Concat(report.Analysis.Findings.Concat(report.Analysis.Suppressed).Select(finding => finding.Descriptor)).DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>Writes <paramref name="report"/> to <paramref name="stream"/>.</summary>
    public static void Write(CheckReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        new SarifReport(report, json).Write();
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        _json.WriteString("language", CultureInfo.CurrentUICulture.Name is { Length: > 0 } name ? name : "en");
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartObject("originalUriBaseIds");
        _json.WriteStartObject(RootId);
        _json.WriteString("uri", SarifUri.OfFolder(_report.Analysis.Coverage.Root));
        _json.WriteEndObject();
        _json.WriteEndObject();
        WriteInvocation();
        _json.WriteStartArray("results");
        foreach (var finding in _report.Findings)
            WriteResult(finding, suppression: null);
        foreach (var finding in _report.Known)
            WriteResult(finding, "external");
        foreach (var finding in _report.Analysis.Suppressed)
            WriteResult(finding, "inSource");
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTool()
    {
        var version = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "PrivacyAnalyzers");
        _json.WriteString("semanticVersion", version);
        _json.WriteString("informationUri", "https://github.com/privacyanalyzers/privacyanalyzers");
        _json.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            _json.WriteStartObject();
            _json.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Title.ToString(CultureInfo.CurrentUICulture));
            if (rule.Description.ToString(CultureInfo.CurrentUICulture) is { Length: > 0 } description)
                WriteText("fullDescription", description);
            if (rule.HelpLinkUri.Length > 0)
                _json.WriteString("helpUri", rule.HelpLinkUri);
            _json.WriteStartObject("defaultConfiguration");
            _json.WriteBoolean("enabled", rule.IsEnabledByDefault);
            _json.WriteString("level", Level(rule.DefaultSeverity));
            _json.WriteEndObject();
            _json.WriteStartObject("properties");
            _json.WriteString("category", rule.Category);
            WriteTags(FindingFacts.IncidentOf(rule));
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteInvocation()
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", _report.ExitCode != ExitCodes.NothingAnalysed);
        _json.WriteNumber("exitCode", _report.ExitCode);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (var notification in SarifNotification.Of(_report.Analysis))
        {
            _json.WriteStartObject();
            _json.WriteStartObject("descriptor");
            _json.WriteString("id", notification.Id);
            _json.WriteEndObject();
            _json.WriteString("level", notification.Level);
            WriteText("message", notification.Message);
            if (notification.Location is { } location)
            {
                _json.WriteStartArray("locations");
                WriteLocation(location, null);
                _json.WriteEndArray();
            }
            else if (notification.Path is { } path)
            {
                _json.WriteStartArray("locations");
                _json.WriteStartObject();
                _json.WriteStartObject("physicalLocation");
                WriteArtifact(path);
                _json.WriteEndObject();
                _json.WriteEndObject();
                _json.WriteEndArray();
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteResult(Diagnostic finding, string? suppression)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Id);
        _json.WriteNumber("ruleIndex", _rules.Select(rule => rule.Id).ToList().IndexOf(finding.Id));
        _json.WriteString("level", Level(finding.Severity));
        WriteText("message", finding.GetMessage(CultureInfo.CurrentUICulture));
        _json.WriteStartArray("locations");
        WriteLocation(finding.Location, null);
        _json.WriteEndArray();
        var path = FlowPath.Read(finding);
        if (!path.IsEmpty)
            WriteCodeFlow(path);
        var facts = FindingFacts.Of(finding).ToList();
        foreach (var (_, fingerprint) in facts.Where(fact => fact.Name == FindingProperties.Fingerprint))
        {
            _json.WriteStartObject("partialFingerprints");
            _json.WriteString("privacyFingerprint/v1", fingerprint);
            _json.WriteEndObject();
        }

        if (suppression is not null)
        {
            _json.WriteStartArray("suppressions");
            _json.WriteStartObject();
            if (finding.Properties.TryGetValue(FindingProperties.Decision, out var reason))
            {
                _json.WriteString("kind", "external");
                _json.WriteString("status", "accepted");
                _json.WriteString("justification", reason);
            }
            else
            {
                _json.WriteString("kind", suppression);
            }

            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteStartObject("properties");
        foreach (var (name, value) in facts.Where(fact => fact.Name != FindingProperties.Fingerprint))
            _json.WriteString(name, value);
        WriteTags(FindingFacts.IncidentOf(finding));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>What viewers filter by: the incident class.</summary>
    private void WriteTags(IReadOnlyCollection<string> tags)
    {
        if (tags.Count == 0)
            return;
        _json.WriteStartArray("tags");
        foreach (var tag in tags)
            _json.WriteStringValue(tag);
        _json.WriteEndArray();
    }

    private void WriteCodeFlow(IEnumerable<FlowStep> path)
    {
        _json.WriteStartArray("codeFlows");
        _json.WriteStartObject();
        _json.WriteStartArray("threadFlows");
        _json.WriteStartObject();
        _json.WriteStartArray("locations");
        foreach (var step in path)
        {
            _json.WriteStartObject();
            _json.WritePropertyName("location");
            WriteLocation(step.Location, step.Describe(CultureInfo.CurrentUICulture));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteLocation(Location location, string? message)
    {
        var span = MappedPlace.Of(location);
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(span.Path);
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", span.StartLinePosition.Line + 1);
        _json.WriteNumber("startColumn", span.StartLinePosition.Character + 1);
        _json.WriteNumber("endLine", span.EndLinePosition.Line + 1);
        _json.WriteNumber("endColumn", span.EndLinePosition.Character + 1);
        _json.WriteEndObject();
        _json.WriteEndObject();
        if (message is not null)
            WriteText("message", message);
        _json.WriteEndObject();
    }

    private void WriteArtifact(string path)
    {
        _json.WriteStartObject("artifactLocation");
        var (uri, isRelative) = SarifUri.OfFile(_report.Analysis.Coverage.Root, path);
        _json.WriteString("uri", uri);
        if (isRelative)
            _json.WriteString("uriBaseId", RootId);
        _json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
