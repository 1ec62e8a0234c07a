using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>Does what <c>privacy check</c> was asked: opens, analyses, writes, and chooses the exit code.</summary>
internal static class CheckRun
{
    /// <summary>Runs the check and returns the exit code.</summary>
    public static async Task<int> RunAsync(CheckSettings settings, CancellationToken cancellationToken)
    {
        var analyzers = ShippedAnalyzers.Create();
        var unknown = settings.Rules.Where(rule => !analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Any(one => IsAskedFor(one.Id, rule))).ToList();
        if (unknown.Count > 0)
        {
            await Console.Error.WriteLineAsync(Strings.Format("Check_UnknownRule", string.Join(", ", unknown))).ConfigureAwait(false);
            return ExitCodes.Usage;
        }

        var started = DateTime.UtcNow;
        var clock = Stopwatch.StartNew();
        var (coverage, result) = await ProgressDisplay.RunAsync(
            settings.Verbosity != Verbosity.Quiet,
            async (loading, analysing) =>
            {
                using var loaded = await SolutionLoader.LoadAsync(
                    settings.Path, new() { Restore = settings.Restore, Jobs = settings.Jobs }, loading, cancellationToken).ConfigureAwait(false);
                return (loaded.Coverage, await AnalysisRunner.AnalyzeAsync(
                    loaded, new() { Analyzers = analyzers, Jobs = settings.Jobs }, analysing, cancellationToken).ConfigureAwait(false));
            }).ConfigureAwait(false);

        var report = new CheckReport
        {
            Settings = settings,
            Coverage = coverage,
            Result = result,
            Findings = [.. result.Findings.Where(finding => IsShown(finding, settings, coverage.Root))],
            Suppressed = [.. result.Suppressed.Where(finding => IsShown(finding, settings, coverage.Root))],
            Rules = [.. result.Rules.Where(rule => settings.Rules.IsEmpty || settings.Rules.Any(asked => IsAskedFor(rule.Id, asked)))],
            Started = started,
            Elapsed = clock.Elapsed,
        };
        if (report.ExitCode == ExitCodes.NothingAnalysed)
            await ExplainNothingAsync(report).ConfigureAwait(false);
        if (report.ExitCode != ExitCodes.NothingAnalysed || settings.Format != OutputFormat.Text)
            await WriteAsync(report, cancellationToken).ConfigureAwait(false);
        return report.ExitCode;
    }

    private static bool IsShown(Diagnostic finding, CheckSettings settings, string root)
    {
        if (finding.Severity < settings.Severity || (!settings.Rules.IsEmpty && !settings.Rules.Any(asked => IsAskedFor(finding.Id, asked))))
            return false;
        var path = Path.GetRelativePath(root, finding.Location.GetMappedLineSpan().Path);
        return (settings.Include.IsEmpty || settings.Include.Any(pattern => pattern.Matches(path)))
            && !settings.Exclude.Any(pattern => pattern.Matches(path));
    }

    // A family is asked for by the beginning of its ids: PRV2, or PRV2*.
    private static bool IsAskedFor(string id, string asked) => id.StartsWith(asked.TrimEnd('*'), StringComparison.OrdinalIgnoreCase);

    private static async Task WriteAsync(CheckReport report, CancellationToken cancellationToken)
    {
        if (report.Settings.Output is { } file)
        {
            await AtomicFile.WriteAsync(file, stream => Write(report, stream, color: false), cancellationToken).ConfigureAwait(false);
            return;
        }

        // Written as a whole, so that a break leaves either everything or nothing of a machine's format.
        using var buffer = new MemoryStream();
        Write(report, buffer, color: TerminalColor.IsWanted);
        cancellationToken.ThrowIfCancellationRequested();
        using var output = Console.OpenStandardOutput();
        buffer.Position = 0;
        await buffer.CopyToAsync(output, CancellationToken.None).ConfigureAwait(false);
    }

    private static void Write(CheckReport report, Stream stream, bool color)
    {
        switch (report.Settings.Format)
        {
            case OutputFormat.Sarif:
                SarifReport.Write(report, stream);
                break;
            case OutputFormat.Json:
                JsonReport.Write(report, stream);
                break;
            default:
                TextReport.Write(report, stream, color);
                break;
        }
    }

    // The reason belongs where a person looks, wherever the results go.
    private static async Task ExplainNothingAsync(CheckReport report)
    {
        await Console.Error.WriteLineAsync(Strings.Get("Check_NothingAnalysed")).ConfigureAwait(false);
        foreach (var problem in report.Problems)
            await Console.Error.WriteLineAsync("  " + problem).ConfigureAwait(false);
    }
}
