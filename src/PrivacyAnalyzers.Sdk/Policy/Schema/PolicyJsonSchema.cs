using System.Globalization;
using System.Linq;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>Says what <see cref="PolicySchema"/> says as a JSON schema, which editors understand.</summary>
public static class PolicyJsonSchema
{
    /// <summary>The text of the schema.</summary>
    public static string Write()
    {
        var json = new JsonWriter();
        json.Object(() =>
        {
            json.Property("$schema", "http://json-schema.org/draft-07/schema#");
            json.Property("title", "privacy.yml");
            Record(json, PolicySchema.Root);
        });
        return json.ToString();
    }

    private static void Node(JsonWriter json, SchemaNode node)
    {
        switch (node)
        {
            case SchemaRecord record:
                Record(json, record);
                break;
            case SchemaTable table:
                Table(json, table);
                break;
            case SchemaList { AllowsOne: true } list:
                json.Array("anyOf", () =>
                {
                    json.Item();
                    json.Object(() => Node(json, list.Item));
                    json.Item();
                    json.Object(() =>
                    {
                        json.Property("type", "array");
                        json.Object("items", () => Node(json, list.Item));
                    });
                });
                break;
            case SchemaList list:
                json.Property("type", ["array", "null"]);
                json.Object("items", () => Node(json, list.Item));
                break;
            case SchemaChoice choice:
                json.Property("enum", choice.Values);
                break;
            case SchemaFlag:
                json.Property("type", "boolean");
                break;
            case SchemaNumber number:
                json.Property("type", "integer");
                json.Property("minimum", number.Minimum);
                json.Property("maximum", number.Maximum);
                break;
            default:
                Text(json, node as SchemaText);
                break;
        }
    }

    private static void Text(JsonWriter json, SchemaText? text)
    {
        json.Property("type", "string");
        if (text?.Pattern is { } pattern)
            json.Property("pattern", pattern);
        if (text?.Example is { } example)
            json.Property("examples", [example]);
    }

    private static void Record(JsonWriter json, SchemaRecord record)
    {
        string?[] types = ["object", record.AllowsText ? "string" : null, record.AllowsNothing ? "null" : null];
        json.Property("type", types.OfType<string>());
        var required = record.Fields.Where(field => field.IsRequired).Select(field => field.Name).ToArray();
        if (required.Length > 0)
            json.Property("required", required);
        if (!record.OneOf.IsEmpty)
            json.Array("anyOf", () =>
            {
                foreach (var name in record.OneOf)
                {
                    json.Item();
                    json.Object(() => json.Property("required", [name]));
                }
            });
        json.Property("additionalProperties", false);
        json.Object("properties", () =>
        {
            foreach (var field in record.Fields)
            {
                json.Object(field.Name, () =>
                {
                    json.Property("description", field.Describe(CultureInfo.InvariantCulture));
                    Node(json, field.Value);
                });
            }
        });
    }

    private static void Table(JsonWriter json, SchemaTable table)
    {
        json.Property("type", ["object", "null"]);
        if (table.KeyPattern is { } pattern)
            json.Object("propertyNames", () => json.Property("pattern", pattern));
        json.Object("additionalProperties", () => Node(json, table.Value));
    }
}
