using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Cli.Tests.Output;

/// <summary>
/// The part of the SARIF 2.1.0 schema that our output uses: per kind of object its properties, which of them are required, and of
/// which kind they are. A property that the schema does not know fails, as it does with the schema itself.
/// </summary>
internal static partial class SarifShape
{
    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.Ordinal)
    {
        ["sarifLog"] = ["$schema:string", "version!:2.1.0", "runs!:run[]"],
        ["run"] =
        [
            "tool!:tool", "language:string", "columnKind:utf16CodeUnits|unicodeCodePoints", "originalUriBaseIds:artifactLocation{}", "invocations:invocation[]",
            "results:result[]",
        ],
        ["tool"] = ["driver!:toolComponent"],
        ["toolComponent"] = ["name!:string", "semanticVersion:string", "informationUri:uri", "rules:reportingDescriptor[]"],
        ["reportingDescriptor"] =
        [
            "id!:string", "shortDescription:multiformatMessageString", "fullDescription:multiformatMessageString", "helpUri:uri",
            "defaultConfiguration:reportingConfiguration", "properties:any",
        ],
        ["multiformatMessageString"] = ["text!:string"],
        ["reportingConfiguration"] = ["enabled:bool", "level:none|note|warning|error"],
        ["invocation"] =
            ["executionSuccessful!:bool", "exitCode:int", "startTimeUtc:time", "endTimeUtc:time", "toolExecutionNotifications:notification[]"],
        ["notification"] = ["descriptor:descriptorReference", "level:none|note|warning|error", "message!:message", "locations:location[]"],
        ["descriptorReference"] = ["id:string"],
        ["message"] = ["text!:string"],
        ["result"] =
        [
            "ruleId:string", "ruleIndex:int", "level:none|note|warning|error", "message!:message", "locations:location[]", "codeFlows:codeFlow[]",
            "partialFingerprints:any", "suppressions:suppression[]", "properties:any",
        ],
        ["suppression"] = ["kind!:inSource|external", "status:accepted|underReview|rejected", "justification:string"],
        ["codeFlow"] = ["threadFlows!:threadFlow[]"],
        ["threadFlow"] = ["locations!:threadFlowLocation[]"],
        ["threadFlowLocation"] = ["location:location"],
        ["location"] = ["physicalLocation:physicalLocation", "message:message"],
        ["physicalLocation"] = ["artifactLocation:artifactLocation", "region:region"],
        ["artifactLocation"] = ["uri:uri", "uriBaseId:string"],
        ["region"] = ["startLine:positive", "startColumn:positive", "endLine:positive", "endColumn:positive"],
    };

    /// <summary>Fails when <paramref name="log"/> is not SARIF, or refers to rules that it does not list.</summary>
    public static void Check(JsonElement log)
    {
        CheckObject(log, "sarifLog", "$");
        foreach (var run in log.GetProperty("runs").EnumerateArray())
        {
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
            Assert.Equal(rules.Distinct(), rules);
            foreach (var result in run.GetProperty("results").EnumerateArray())
                Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
        }
    }

    private static void CheckObject(JsonElement element, string kind, string path)
    {
        Assert.True(element.ValueKind == JsonValueKind.Object, $"{path} is no object");
        var properties = Kinds[kind].Select(text => text.Split(':', 2)).ToDictionary(pair => pair[0].TrimEnd('!'), pair => (Required: pair[0].EndsWith('!'), Kind: pair[1]));
        foreach (var property in element.EnumerateObject())
        {
            Assert.True(properties.ContainsKey(property.Name), $"{path}.{property.Name} is not in the schema");
            CheckValue(property.Value, properties[property.Name].Kind, $"{path}.{property.Name}");
        }

        foreach (var (name, _) in properties.Where(pair => pair.Value.Required))
            Assert.True(element.TryGetProperty(name, out _), $"{path}.{name} is missing");
    }

    private static void CheckValue(JsonElement value, string kind, string path)
    {
        if (kind.EndsWith("[]", StringComparison.Ordinal))
        {
            foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
                CheckValue(item, kind[..^2], $"{path}[{index}]");
            return;
        }

        if (kind.EndsWith("{}", StringComparison.Ordinal))
        {
            foreach (var property in value.EnumerateObject())
                CheckValue(property.Value, kind[..^2], $"{path}.{property.Name}");
            return;
        }

        if (Kinds.ContainsKey(kind))
        {
            CheckObject(value, kind, path);
            return;
        }

        Assert.True(Fits(value, kind), $"{path} is {value}, not {kind}");
    }

    private static bool Fits(JsonElement value, string kind) => kind switch
    {
        "any" => value.ValueKind == JsonValueKind.Object,
        "string" => value.ValueKind == JsonValueKind.String,
        "bool" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "int" => value.TryGetInt32(out _),
        "positive" => value.TryGetInt32(out var number) && number >= 1,
        "time" => value.TryGetDateTime(out var time) && time.Kind == DateTimeKind.Utc,
        "uri" => value.GetString() is { } uri && UriCharacters().IsMatch(uri),
        _ => value.ValueKind == JsonValueKind.String && kind.Split('|').Contains(value.GetString()),
    };

    // What RFC 3986 allows; .NET's own check refuses escaped letters beyond Latin.
    [GeneratedRegex("^([A-Za-z0-9._~:/?#!$&'()*+,;=@-]|%[0-9A-F]{2})+$")]
    private static partial Regex UriCharacters();
}
