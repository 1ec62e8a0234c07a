using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Fixing;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy fix [PATH]</c>: repairs what can be repaired, and names what needs a person's decision.</summary>
internal static class FixCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var scope = new CodeScopeOptions();
        var dryRun = new Option<bool>("--dry-run") { Description = Strings.Get("Fix_DryRun") };
        var command = new Command("fix", Strings.Get("Fix_Description")) { dryRun, LanguageOption.Create() };
        scope.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(scope.Read(parsed), parsed.GetValue(dryRun), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CodeScope scope, bool isDryRun, CancellationToken cancellationToken)
    {
        if (!await CodeAnalysis.KnowsRulesAsync(scope, ShippedAnalyzers.Create()).ConfigureAwait(false))
            return ExitCodes.Usage;

        var fixes = new QuickFixes(PrivacyCodeFixes.CreateAll(), (exception, name) => Console.Error.WriteLine(Strings.Format("Fix_Failed", name, exception.Message)));
        var (coverage, result) = await ProgressDisplay.RunAsync(
            true,
            async (loading, analysing) =>
            {
                using var loaded = await SolutionLoader.LoadAsync(
                    scope.Path, scope.Opening, loading, cancellationToken).ConfigureAwait(false);
                var options = new AnalysisOptions { Analyzers = ShippedAnalyzers.Create(), Jobs = scope.Jobs, AsOf = scope.AsOf };
                var repair = new SolutionRepair(loaded, options, fixes, finding => scope.Covers(finding, loaded.Coverage.Root));
                return (loaded.Coverage, await repair.RunAsync(analysing, cancellationToken).ConfigureAwait(false));
            }).ConfigureAwait(false);

        if (result.Before.Projects.Sum(project => project.Documents) == 0)
        {
            await Console.Error.WriteLineAsync(Strings.Get("Check_NothingAnalysed")).ConfigureAwait(false);
            return ExitCodes.NothingAnalysed;
        }

        if (!await CodeAnalysis.KnowsPackRulesAsync(scope, result.Before).ConfigureAwait(false))
            return ExitCodes.Usage;

        var left = result.After.Findings.Where(finding => scope.Covers(finding, coverage.Root)).ToImmutableArray();
        var unwritten = isDryRun ? [] : await FileChanges.WriteAsync(result.Changes, cancellationToken).ConfigureAwait(false);
        await FixReport.WriteAsync(new(result, left, unwritten, isDryRun, coverage.Root), cancellationToken).ConfigureAwait(false);
        CoverageText.Tell(CodeAnalysis.Of(scope, coverage, result.Before));
        return left.Any(finding => finding.Severity >= DiagnosticSeverity.Warning) || !unwritten.IsEmpty ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
