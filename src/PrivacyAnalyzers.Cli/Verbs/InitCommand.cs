using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Proposals;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy init [PATH]</c>: reads the code and proposes a privacy.yml. What is there is never overwritten.</summary>
internal static class InitCommand
{
    private const string FileName = "privacy.yml";

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var scope = new CodeScopeOptions();
        var output = OptionKinds.Output("Init_Output");
        var print = new Option<bool>("--print") { Description = Strings.Get("Init_Print") };
        var command = new Command("init", Strings.Get("Init_Description")) { output, print, LanguageOption.Create() };
        scope.AddCodeTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(scope.Read(parsed), parsed.GetValue(output), parsed.GetValue(print), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CodeScope scope, string? output, bool prints, CancellationToken cancellationToken)
    {
        // Told before the work is done; whoever makes the file meanwhile keeps it, too.
        if (!prints && output is not null && Path.Exists(output))
            return await RefuseAsync(output).ConfigureAwait(false);

        var recorder = new DataFlowRecorder();
        CodeSurvey? survey = null;
        var analysis = await CodeAnalysis.RunAsync(scope, showsProgress: true, cancellationToken, async (loaded, analysing) =>
        {
            survey = await CodeSurvey.OfAsync(loaded.Solution, cancellationToken).ConfigureAwait(false);
            return await AnalysisRunner.AnalyzeAsync(loaded, new() { Analyzers = [recorder], Jobs = scope.Jobs }, analysing, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
        if (analysis.IsNothing)
        {
            await analysis.ExplainNothingAsync().ConfigureAwait(false);
            return ExitCodes.NothingAnalysed;
        }

        var file = output ?? Path.Combine(analysis.Coverage.Root, FileName);
        if (!prints && Path.Exists(file))
            return await RefuseAsync(file).ConfigureAwait(false);

        var proposal = new PolicyProposal([.. recorder.Flows.Where(flow => scope.Covers(flow.Location, analysis.Coverage.Root))], survey!);
        await ResultOutput.WriteAsync(
            prints ? null : file,
            (stream, _) => PolicyWriter.Write(proposal, flow => analysis.Place(flow.Location), stream),
            cancellationToken).ConfigureAwait(false);
        if (!prints)
            Console.WriteLine(Strings.Format("Init_Written", CodeAnalysis.Shown(Path.GetFullPath(file)), proposal.Purposes.Length, proposal.Recipients.Length, proposal.Sure.Sum(each => each.Members), proposal.Unsure.Sum(each => each.Members)));
        CoverageText.Tell(analysis);
        return ExitCodes.Clean;
    }

    private static async Task<int> RefuseAsync(string file)
    {
        await Console.Error.WriteLineAsync(Strings.Format("Init_Exists", CodeAnalysis.Shown(Path.GetFullPath(file)))).ConfigureAwait(false);
        return ExitCodes.Usage;
    }
}
