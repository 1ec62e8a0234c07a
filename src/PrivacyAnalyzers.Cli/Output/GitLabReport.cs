using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes findings as GitLab's code-quality report, which it shows in merge requests.</summary>
internal static class GitLabReport
{
    /// <summary>Writes <paramref name="report"/> to <paramref name="stream"/>.</summary>
    public static void Write(CheckReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        var seen = new Dictionary<string, int>();
        json.WriteStartArray();
        foreach (var finding in report.Findings)
        {
            var span = MappedPlace.Of(finding.Location);
            json.WriteStartObject();
            json.WriteString("description", finding.GetMessage(CultureInfo.CurrentUICulture));
            json.WriteString("check_name", finding.Id);
            json.WriteString("fingerprint", Unique(finding, seen));
            json.WriteString("severity", Severity(finding.Severity));
            json.WriteStartObject("location");
            json.WriteString("path", report.Analysis.Relative(span.Path));
            json.WriteStartObject("lines");
            json.WriteNumber("begin", span.StartLinePosition.Line + 1);
            json.WriteNumber("end", span.EndLinePosition.Line + 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // GitLab drops the second of two findings with one fingerprint, and a file that two projects compile may bring such.
    private static string Unique(Diagnostic finding, Dictionary<string, int> seen)
    {
        var fingerprint = finding.Id + "-" + finding.Properties.GetValueOrDefault(FindingProperties.Fingerprint);
        var count = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
        return count == 1 ? fingerprint : $"{fingerprint}-{count}";
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "critical",
        DiagnosticSeverity.Warning => "major",
        _ => "minor",
    };
}
