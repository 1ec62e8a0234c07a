using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Cli.Triage;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy triage</c>: it has shipped already — how urgent it is, what to do first, whom to tell by when, what to keep.</summary>
internal static class TriageCommand
{
    private static readonly ImmutableArray<string> Circumstances = ["wrongful", "misuse", "threat", "encrypted", "recovered"];

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var data = OptionKinds.List("--data", "Triage_DataOption", "CATEGORY");
        var people = new Option<string?>("--people") { Description = Strings.Get("Triage_PeopleOption"), HelpName = "N" };
        var cause = new Option<string?>("--cause") { Description = Strings.Get("Triage_CauseOption"), HelpName = "CAUSE" };
        var reached = OptionKinds.Choice("--reached", "Triage_ReachedOption", "outside", "outside", "inside", "unknown");
        var found = OptionKinds.Day("--found", "Triage_FoundOption");
        var asOf = OptionKinds.Day("--as-of", "Triage_AsOfOption");
        var noMark = new Option<bool>("--no-privacy-mark") { Description = Strings.Get("Triage_NoMarkOption") };
        var format = OptionKinds.Choice("--format", "Check_Format", "text", "text", "markdown", "json");
        var output = OptionKinds.Output("Check_Output");
        var circumstances = Circumstances.Select(name => new Option<bool>("--" + name) { Description = Strings.Get("Triage_Option_" + name) }).ToImmutableArray();

        var command = new Command("triage", Strings.Get("Triage_Description")) { data, people, cause, reached };
        foreach (var option in circumstances)
            command.Add(option);
        foreach (var option in new Option[] { noMark, found, asOf, format, output, LanguageOption.Create() })
            command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var today = parsed.GetValue(asOf) ?? DateOnly.FromDateTime(DateTime.Today);
            var asked = new IncidentInput
            {
                Data = OptionKinds.Parts(parsed, data),
                People = parsed.GetValue(people),
                Cause = parsed.GetValue(cause),
                Reach = Enum.Parse<Reach>(parsed.GetValue(reached)!, ignoreCase: true),
                Found = parsed.GetValue(found) ?? today,
                AsOf = today,
                Told = [.. circumstances.Where(parsed.GetValue).Select(option => option.Name[2..]), .. parsed.GetValue(noMark) ? Array.Empty<string>() : ["privacy-mark"]],
            };
            return RunAsync(asked, parsed.GetValue(format)!, parsed.GetValue(output), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(IncidentInput asked, string format, string? output, CancellationToken cancellationToken)
    {
        var data = TriageData.Load();
        var (incident, mistakes) = asked.Read(data);
        if (incident is null)
        {
            foreach (var mistake in mistakes)
                await Console.Error.WriteLineAsync(mistake).ConfigureAwait(false);
            return ExitCodes.Usage;
        }

        var assessment = new Assessment(incident, data);
        await ResultOutput.WriteAsync(
            output,
            (stream, color) =>
            {
                if (format == "json")
                    TriageJson.Write(assessment, stream);
                else if (format == "markdown")
                    TriageMarkdown.Write(assessment, stream);
                else
                    TriageReport.Write(assessment, stream, color);
            },
            cancellationToken).ConfigureAwait(false);
        return ExitCodes.Clean;
    }
}
