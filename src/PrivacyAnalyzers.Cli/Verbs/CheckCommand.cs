using System;
using System.CommandLine;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy check [PATH]</c>: finds mishandled personal data in a solution, project, folder or file.</summary>
internal static class CheckCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var scope = new CodeScopeOptions();
        var format = OptionKinds.Choice("--format", "Check_Format", ReportFormat.Text.Name, [.. ReportFormat.All.Select(one => one.Name)]);
        var output = OptionKinds.Output("Check_Output");
        var failOn = OptionKinds.Choice("--fail-on", "Check_FailOn", "warning", "info", "warning", "error", "none");
        var baseline = new Option<string?>("--baseline", "-b") { Description = Strings.Get("Check_Baseline"), HelpName = "FILE" };
        var allowIncomplete = new Option<bool>("--allow-incomplete") { Description = Strings.Get("Check_AllowIncomplete") };
        var verbosity = OptionKinds.Choice("--verbosity", "Check_Verbosity", "normal", "quiet", "normal", "detailed");

        var command = new Command("check", Strings.Get("Check_Description"))
        {
            format, output, failOn, baseline, allowIncomplete, verbosity, LanguageOption.Create(),
        };
        scope.AddTo(command);
        scope.AddSinceTo(command);
        scope.AddShardTo(command);
        command.SetAction((parsed, cancellationToken) => CheckRun.RunAsync(
            new()
            {
                Scope = scope.Read(parsed),
                Format = ReportFormat.All.Single(one => one.Name == parsed.GetValue(format)),
                Output = parsed.GetValue(output),
                FailOn = parsed.GetValue(failOn) is "none" ? null : Enum.Parse<DiagnosticSeverity>(parsed.GetValue(failOn)!, ignoreCase: true),
                Baseline = parsed.GetValue(baseline),
                AllowIncomplete = parsed.GetValue(allowIncomplete),
                Verbosity = Enum.Parse<Verbosity>(parsed.GetValue(verbosity)!, ignoreCase: true),
            },
            cancellationToken));
        return command;
    }
}
