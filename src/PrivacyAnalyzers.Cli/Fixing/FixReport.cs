using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Fixing;

/// <summary>Tells what was repaired, and what is left for a person to decide.</summary>
/// <param name="Result">The repairs.</param>
/// <param name="Left">The findings asked for that are still there.</param>
/// <param name="Unwritten">Files that could not be changed.</param>
/// <param name="IsDryRun">Whether nothing was written, and the change is shown instead.</param>
/// <param name="Root">The folder that was looked at.</param>
internal sealed record FixReport(RepairResult Result, ImmutableArray<Diagnostic> Left, ImmutableArray<string> Unwritten, bool IsDryRun, string Root)
{
    /// <summary>Writes <paramref name="report"/> to standard output; in a dry run that belongs to the change, and the rest goes to standard error.</summary>
    public static async Task WriteAsync(FixReport report, CancellationToken cancellationToken)
    {
        if (!report.IsDryRun)
        {
            await ResultOutput.WriteAsync(null, report.Write, cancellationToken).ConfigureAwait(false);
            return;
        }

        var difference = Encoding.UTF8.GetBytes(FileChanges.Difference(report.Result.Changes));
        await ResultOutput.WriteAsync(null, (stream, _) => stream.Write(difference), cancellationToken).ConfigureAwait(false);
        using var told = System.Console.OpenStandardError();
        report.Write(told, color: false);
    }

    private void Write(Stream stream, bool color)
    {
        using var output = new StyledWriter(stream, color);
        foreach (var repair in Result.Repairs)
            output.Write(Places.Shown(repair.Finding.Location), "bold").Write($": {repair.Finding.Id}: ", "green").Line(repair.Title);
        foreach (var path in Unwritten)
            output.Line(Strings.Format("Fix_Unwritten", CodeAnalysis.Shown(path)), "yellow");
        if (!Left.IsEmpty)
        {
            output.Line().Line(Strings.Get("Fix_Left"), "bold");
            foreach (var finding in Left)
                output.Write("  ").Write(Places.Shown(finding.Location), "bold").Write(": ")
                    .Write(finding.Id, SeverityText.Style(finding.Severity)).Write(": ").Line(finding.GetMessage(CultureInfo.CurrentUICulture));
        }

        output.Line().Line(Strings.Format(IsDryRun ? "Fix_WouldRepair" : "Fix_Repaired", Result.Repairs.Length, Result.Changes.Length - Unwritten.Length, Left.Length), "bold");
    }
}
