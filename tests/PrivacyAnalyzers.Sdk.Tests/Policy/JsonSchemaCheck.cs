using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PrivacyAnalyzers.Tests.Policy;

/// <summary>Holds YAML, as YamlDotNet reads it, against the keywords of JSON schema that the policy's schema uses.</summary>
internal static class JsonSchemaCheck
{
    public static bool Accepts(string schema, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Accepts(JsonDocument.Parse(schema).RootElement, stream.Documents[0].RootNode);
    }

    private static bool Accepts(JsonElement schema, YamlNode node) => schema.EnumerateObject().All(keyword => keyword.Name switch
    {
        "$schema" or "title" or "description" or "examples" or "properties" => true,
        "type" => Types(keyword.Value).Contains(TypeOf(node)),
        "required" => node is not YamlMappingNode || keyword.Value.EnumerateArray().All(name => Find(node, name.GetString()!) is not null),
        "additionalProperties" => node is not YamlMappingNode mapping || mapping.Children.All(entry => AcceptsEntry(schema, keyword.Value, entry.Key, entry.Value)),
        "propertyNames" => node is not YamlMappingNode mapping || mapping.Children.Keys.All(key => Accepts(keyword.Value, key)),
        "items" => node is not YamlSequenceNode sequence || sequence.All(item => Accepts(keyword.Value, item)),
        "anyOf" => keyword.Value.EnumerateArray().Any(choice => Accepts(choice, node)),
        "enum" => TypeOf(node) == "string" && keyword.Value.EnumerateArray().Any(value => value.GetString() == Text(node)),
        "pattern" => TypeOf(node) != "string" || Regex.IsMatch(Text(node), keyword.Value.GetString()!, RegexOptions.ECMAScript),
        "minimum" => TypeOf(node) != "integer" || int.Parse(Text(node)) >= keyword.Value.GetInt32(),
        "maximum" => TypeOf(node) != "integer" || int.Parse(Text(node)) <= keyword.Value.GetInt32(),
        _ => throw new NotSupportedException(keyword.Name),
    });

    private static bool AcceptsEntry(JsonElement schema, JsonElement others, YamlNode key, YamlNode value)
    {
        if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(Text(key), out var property))
            return Accepts(property, value);
        return others.ValueKind == JsonValueKind.Object ? Accepts(others, value) : others.GetBoolean();
    }

    private static string[] Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(item => item.GetString()!)] : [type.GetString()!];

    private static string TypeOf(YamlNode node) => node switch
    {
        YamlMappingNode => "object",
        YamlSequenceNode => "array",
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" } => "null",
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } => "boolean",
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } value } when int.TryParse(value, out _) => "integer",
        _ => "string",
    };

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    private static YamlNode? Find(YamlNode node, string key) =>
        ((YamlMappingNode)node).Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}
