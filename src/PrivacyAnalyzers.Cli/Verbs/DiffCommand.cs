using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Maps;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy diff A..B [PATH]</c>: which data goes to whom for what purpose since a change, and no more.</summary>
internal static class DiffCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var range = new Argument<string>("A..B") { Description = Strings.Get("Diff_Range") };
        var scope = new CodeScopeOptions();
        var format = OptionKinds.Choice("--format", "Check_Format", "markdown", "markdown", "json");
        var output = OptionKinds.Output("Check_Output");
        var allowIncomplete = new Option<bool>("--allow-incomplete") { Description = Strings.Get("Check_AllowIncomplete") };
        var command = new Command("diff", Strings.Get("Diff_Description")) { range, format, output, allowIncomplete, LanguageOption.Create() };
        scope.AddCodeTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(range)!, scope.Read(parsed), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(allowIncomplete), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string range, CodeScope scope, string format, string? output, bool allowIncomplete, CancellationToken cancellationToken)
    {
        var repository = await GitRepository.FindAsync(scope.Path, cancellationToken).ConfigureAwait(false);
        var (from, to) = await ReadAsync(range, repository, cancellationToken).ConfigureAwait(false);
        MapChange? change = null;
        var analysis = await CodeAnalysis.RunAsync(scope, showsProgress: true, cancellationToken, async (loaded, analysing) =>
        {
            change = await MapChange.FindAsync(loaded, repository, from, to, location => scope.Covers(location, loaded.Coverage.Root), scope.Jobs, analysing, cancellationToken).ConfigureAwait(false);
            return change.Result;
        }).ConfigureAwait(false);
        if (analysis.IsNothing)
        {
            await analysis.ExplainNothingAsync().ConfigureAwait(false);
            return ExitCodes.NothingAnalysed;
        }

        var view = new MapDiff(range, change!, analysis);
        await ResultOutput.WriteAsync(
            output,
            (stream, _) =>
            {
                if (format == "json")
                    view.WriteJson(stream);
                else
                    view.WriteMarkdown(stream);
            },
            cancellationToken).ConfigureAwait(false);
        CoverageText.Tell(analysis);
        return analysis.IsComplete || allowIncomplete ? ExitCodes.Clean : ExitCodes.Incomplete;
    }

    // As git reads them: A..B the two, A...B since B left A, a missing one HEAD; a single A up to what lies in the working tree.
    private static async Task<(string From, string? To)> ReadAsync(string range, GitRepository repository, CancellationToken cancellationToken)
    {
        var dots = range.Contains("...", StringComparison.Ordinal) ? "..." : "..";
        if (range.Split(dots) is not [var first, var second])
            return (await repository.ResolveAsync(range, cancellationToken).ConfigureAwait(false), null);
        var from = await repository.ResolveAsync(first.Length == 0 ? "HEAD" : first, cancellationToken).ConfigureAwait(false);
        var to = await repository.ResolveAsync(second.Length == 0 ? "HEAD" : second, cancellationToken).ConfigureAwait(false);
        return (dots == "..." ? await repository.MergeBaseAsync(from, to, cancellationToken).ConfigureAwait(false) : from, to);
    }
}
