using System.Globalization;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes findings as the workflow commands that GitHub Actions turns into annotations of a pull request.</summary>
internal static class GitHubReport
{
    /// <summary>Writes <paramref name="report"/> to <paramref name="stream"/>: a line for each finding and each gap.</summary>
    public static void Write(CheckReport report, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var finding in report.Findings)
        {
            var span = MappedPlace.Of(finding.Location);
            var (start, end) = (span.StartLinePosition, span.EndLinePosition);
            output.Write($"::{Command(finding.Severity)} file={Property(report.Analysis.Relative(span.Path))},line={start.Line + 1},endLine={end.Line + 1}");

            // GitHub refuses columns for a place of several lines.
            if (start.Line == end.Line)
                output.Write($",col={start.Character + 1},endColumn={end.Character + 1}");
            output.WriteLine($",title={Property(finding.Id + " " + finding.Descriptor.Title.ToString(CultureInfo.CurrentUICulture))}::{Data(Message(finding))}");
        }

        foreach (var notification in SarifNotification.Of(report.Analysis))
            output.WriteLine($"::{(notification.Level == "error" ? "error" : "notice")} title=PrivacyAnalyzers::{Data(notification.Message)}");
    }

    private static string Message(Diagnostic finding)
    {
        var message = new StringBuilder(finding.GetMessage(CultureInfo.CurrentUICulture));
        foreach (var step in FlowPath.Read(finding))
            message.Append('\n').Append(MappedPlace.Of(step.Location).StartLinePosition.Line + 1).Append(": ").Append(step.Describe(CultureInfo.CurrentUICulture));
        return message.ToString();
    }

    private static string Command(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
