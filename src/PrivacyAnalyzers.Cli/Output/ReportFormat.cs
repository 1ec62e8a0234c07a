using System;
using System.Collections.Immutable;
using System.IO;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>A form in which results can be written.</summary>
/// <param name="Name">The word that asks for it.</param>
/// <param name="Write">Writes a report to a stream, in colours when they are wanted and the form has any.</param>
internal sealed record ReportFormat(string Name, Action<CheckReport, Stream, bool> Write)
{
    /// <summary>For people, on a terminal.</summary>
    public static ReportFormat Text { get; } = new("text", TextReport.Write);

    /// <summary>All forms.</summary>
    public static ImmutableArray<ReportFormat> All { get; } =
    [
        Text,
        new("sarif", (report, stream, _) => SarifReport.Write(report, stream)),
        new("json", (report, stream, _) => JsonReport.Write(report, stream)),
        new("html", (report, stream, _) => HtmlReport.Write(report, stream)),
        new("github", (report, stream, _) => GitHubReport.Write(report, stream)),
        new("gitlab", (report, stream, _) => GitLabReport.Write(report, stream)),
        new("junit", (report, stream, _) => JUnitReport.Write(report, stream)),
    ];
}
