using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Baselines;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>Does what <c>privacy check</c> was asked: opens, analyses, writes, and chooses the exit code.</summary>
internal static class CheckRun
{
    /// <summary>Runs the check and returns the exit code.</summary>
    public static async Task<int> RunAsync(CheckSettings settings, CancellationToken cancellationToken)
    {
        // Read first: a mistake in it is not worth minutes of waiting.
        var baseline = Baseline.Empty;
        if (settings.Baseline is { } file)
        {
            try
            {
                baseline = await BaselineFile.ReadAsync(file, cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidDataException exception)
            {
                await Console.Error.WriteLineAsync(Strings.Format("Baseline_Unreadable", file, exception.Message)).ConfigureAwait(false);
                return ExitCodes.Usage;
            }
        }

        if (await CodeAnalysis.RunAsync(settings.Scope, settings.Verbosity != Verbosity.Quiet, cancellationToken).ConfigureAwait(false) is not { } analysis)
            return ExitCodes.Usage;
        var report = new CheckReport(settings, analysis, baseline);
        if (analysis.IsNothing)
            await analysis.ExplainNothingAsync().ConfigureAwait(false);
        var start = Effort.Now;
        if (!analysis.IsNothing || settings.Format != ReportFormat.Text)
            await ResultOutput.WriteAsync(settings.Output, (stream, color) => settings.Format.Write(report, stream, color), cancellationToken).ConfigureAwait(false);
        if (!analysis.IsNothing && settings.Verbosity != Verbosity.Quiet && (settings.Format != ReportFormat.Text || settings.Output is not null))
            CoverageText.Tell(analysis);
        if (settings.Verbosity == Verbosity.Detailed)
            TimingTable.Write(Console.Error, analysis, Effort.Since(start));
        return report.ExitCode;
    }
}
