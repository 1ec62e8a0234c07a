using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Maps;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy map [PATH]</c>: which personal data goes to whom and what for, drawn from the code.</summary>
internal static class MapCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var scope = new CodeScopeOptions();
        var format = OptionKinds.Choice("--format", "Check_Format", MapFormat.All[0].Name, [.. MapFormat.All.Select(one => one.Name)]);
        var output = OptionKinds.Output("Check_Output");
        var allowIncomplete = new Option<bool>("--allow-incomplete") { Description = Strings.Get("Check_AllowIncomplete") };
        var command = new Command("map", Strings.Get("Map_Description")) { format, output, allowIncomplete, LanguageOption.Create() };
        scope.AddCodeTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            scope.Read(parsed), MapFormat.All.Single(one => one.Name == parsed.GetValue(format)), parsed.GetValue(output), parsed.GetValue(allowIncomplete), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CodeScope scope, MapFormat format, string? output, bool allowIncomplete, CancellationToken cancellationToken)
    {
        var recorder = new DataFlowRecorder();
        var analysis = await CodeAnalysis.RunAsync(scope, [recorder], showsProgress: true, cancellationToken).ConfigureAwait(false);
        if (analysis.IsNothing)
        {
            await analysis.ExplainNothingAsync().ConfigureAwait(false);
            return ExitCodes.NothingAnalysed;
        }

        var view = new MapView(DataMap.Of(recorder.Flows.Where(flow => scope.Covers(flow.Location, analysis.Coverage.Root))), analysis);
        await ResultOutput.WriteAsync(output, (stream, _) => format.Write(view, stream), cancellationToken).ConfigureAwait(false);
        CoverageText.Tell(analysis);
        return analysis.IsComplete || allowIncomplete ? ExitCodes.Clean : ExitCodes.Incomplete;
    }
}
