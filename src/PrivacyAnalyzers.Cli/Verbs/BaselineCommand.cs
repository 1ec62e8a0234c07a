using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Baselines;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy baseline [PATH]</c>: writes down what is found today, so that <c>check --baseline</c> fails only for what is new.</summary>
internal static class BaselineCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var scope = new CodeScopeOptions();
        var output = OptionKinds.Output("Baseline_Output");
        var command = new Command("baseline", Strings.Get("Baseline_Description")) { output, LanguageOption.Create() };
        scope.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(scope.Read(parsed), parsed.GetValue(output), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CodeScope scope, string? output, CancellationToken cancellationToken)
    {
        if (await CodeAnalysis.RunAsync(scope, showsProgress: true, cancellationToken).ConfigureAwait(false) is not { } analysis)
            return ExitCodes.Usage;
        if (analysis.IsNothing)
        {
            await analysis.ExplainNothingAsync().ConfigureAwait(false);
            return ExitCodes.NothingAnalysed;
        }

        var path = output ?? Path.Combine(analysis.Coverage.Root, BaselineFile.Name);
        var (added, kept, gone) = (analysis.Findings.Length, 0, ImmutableArray<BaselineEntry>.Empty);
        if (File.Exists(path))
        {
            try
            {
                var comparison = (await BaselineFile.ReadAsync(path, cancellationToken).ConfigureAwait(false)).Compare(analysis);
                (added, kept, gone) = (comparison.New.Length, comparison.Known.Length, comparison.Gone);
            }
            catch (InvalidDataException exception)
            {
                // It may be somebody's other file: it is not overwritten.
                await Console.Error.WriteLineAsync(Strings.Format("Baseline_Unreadable", path, exception.Message)).ConfigureAwait(false);
                return ExitCodes.Usage;
            }
        }

        // Where code could not be read, what used to be found there is not known to be gone.
        var keeps = analysis.IsComplete && scope.IsWhole ? [] : gone;
        var baseline = Baseline.Of(analysis);
        await BaselineFile.WriteAsync(path, keeps.IsEmpty ? baseline : baseline.With(keeps), cancellationToken).ConfigureAwait(false);
        Console.WriteLine(Strings.Format("Baseline_Written", CodeAnalysis.Shown(Path.GetFullPath(path)), added, kept + keeps.Length, gone.Length - keeps.Length));
        CoverageText.Tell(analysis);
        return analysis.IsComplete ? ExitCodes.Clean : ExitCodes.Incomplete;
    }
}
