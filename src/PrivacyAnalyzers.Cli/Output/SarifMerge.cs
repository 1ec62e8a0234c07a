using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Joins logs of parts of a solution, written by <see cref="SarifReport"/>, into one.</summary>
internal static class SarifMerge
{
    /// <summary>The run of a log.</summary>
    /// <exception cref="InvalidDataException">It is no log of ours.</exception>
    public static JsonObject Read(JsonNode? log)
    {
        if (log is JsonObject && log["runs"] is JsonArray { Count: 1 } runs && runs[0] is JsonObject run
            && Text(run["tool"]?["driver"]?["name"]) == "PrivacyAnalyzers" && run["results"] is JsonArray && run["invocations"] is JsonArray { Count: 1 })
            return run;
        throw new InvalidDataException(Strings.Get("Merge_NotOurs"));
    }

    /// <summary>The log of all <paramref name="runs"/>, and the exit code that one run over everything would have ended with.</summary>
    public static (JsonObject Log, int ExitCode) Join(IReadOnlyList<JsonObject> runs)
    {
        var merged = (JsonObject)runs[0].DeepClone();
        var rules = Distinct(runs.SelectMany(run => Items(run["tool"]?["driver"]?["rules"])), rule => Text(rule["id"])).OrderBy(rule => Text(rule["id"]), StringComparer.Ordinal).ToList();
        merged["tool"]!["driver"]!["rules"] = new JsonArray([.. rules.Select(rule => rule.DeepClone())]);

        // A file that projects of two parts compile has its findings in both.
        var ids = rules.ConvertAll(rule => Text(rule["id"]));
        var results = Distinct(runs.SelectMany(run => Items(run["results"])).Select(result => Renumbered(result, ids)), result => result.ToJsonString())
            .OrderBy(result => result["suppressions"] is null ? 0 : Text(result["suppressions"]![0]?["kind"]) == "external" ? 1 : 2)
            .ThenBy(result => Text(Place(result)?["artifactLocation"]?["uri"]), StringComparer.Ordinal)
            .ThenBy(result => Number(Place(result)?["region"]?["startLine"]))
            .ThenBy(result => Number(Place(result)?["region"]?["startColumn"]))
            .ThenBy(result => Text(result["ruleId"]), StringComparer.Ordinal);
        merged["results"] = new JsonArray([.. results]);

        var exitCode = ExitCodeOf([.. runs.Select(run => Number(run["invocations"]![0]?["exitCode"]))]);
        var invocation = merged["invocations"]![0]!;
        invocation["executionSuccessful"] = exitCode != ExitCodes.NothingAnalysed;
        invocation["exitCode"] = exitCode;
        invocation["toolExecutionNotifications"] = new JsonArray(
        [
            .. Distinct(runs.SelectMany(run => Items(run["invocations"]![0]?["toolExecutionNotifications"])), notification => notification.ToJsonString())
                .OrderBy(gap => Text(gap["descriptor"]?["id"]), StringComparer.Ordinal)
                .ThenBy(gap => Text(Place(gap)?["artifactLocation"]?["uri"]), StringComparer.Ordinal)
                .ThenBy(gap => Number(Place(gap)?["region"]?["startLine"]))
                .ThenBy(gap => Text(gap["message"]?["text"]), StringComparer.Ordinal)
                .Select(gap => gap.DeepClone()),
        ]);
        return (new JsonObject { ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json", ["version"] = "2.1.0", ["runs"] = new JsonArray(merged) }, exitCode);
    }

    private static int ExitCodeOf(IReadOnlyList<int> codes) =>
        codes.Contains(ExitCodes.Findings) ? ExitCodes.Findings
        : codes.All(code => code == ExitCodes.NothingAnalysed) ? ExitCodes.NothingAnalysed
        : codes.All(code => code == ExitCodes.Clean) ? ExitCodes.Clean
        : ExitCodes.Incomplete;

    private static JsonNode Renumbered(JsonNode result, List<string> rules)
    {
        var copy = result.DeepClone();
        copy["ruleIndex"] = rules.IndexOf(Text(copy["ruleId"]));
        return copy;
    }

    private static JsonNode? Place(JsonNode result) => result["locations"]?[0]?["physicalLocation"];

    private static IEnumerable<JsonNode> Items(JsonNode? array) => (array as JsonArray ?? []).OfType<JsonNode>();

    private static IEnumerable<JsonNode> Distinct(IEnumerable<JsonNode> nodes, Func<JsonNode, string> key) => nodes.DistinctBy(key);

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    private static int Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : 0;
}
