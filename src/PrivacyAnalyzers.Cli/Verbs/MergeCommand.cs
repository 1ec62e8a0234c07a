using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy merge FILE…</c>: joins the SARIF of shards into what one run over everything would have written.</summary>
internal static class MergeCommand
{
    /// <summary>The verb with its arguments and options.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = Strings.Get("Merge_Files"), Arity = ArgumentArity.OneOrMore };
        var output = OptionKinds.Output("Check_Output");
        var command = new Command("merge", Strings.Get("Merge_Description")) { files, output, LanguageOption.Create() };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(files)!, parsed.GetValue(output), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, string? output, CancellationToken cancellationToken)
    {
        var runs = new List<JsonObject>();
        foreach (var file in files)
        {
            try
            {
                runs.Add(SarifMerge.Read(JsonNode.Parse(await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false))));
            }
            catch (Exception exception) when (exception is JsonException or InvalidDataException or IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(Strings.Format("Merge_Unreadable", file, exception.Message)).ConfigureAwait(false);
                return ExitCodes.Usage;
            }
        }

        var (merged, exitCode) = SarifMerge.Join(runs);
        await ResultOutput.WriteAsync(
            output,
            (stream, _) =>
            {
                using var json = new Utf8JsonWriter(stream, JsonReport.Options);
                merged.WriteTo(json);
            },
            cancellationToken).ConfigureAwait(false);
        return exitCode;
    }
}
