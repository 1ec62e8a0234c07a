using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.LanguageServer.Protocol;

// What is not in the protocol: what this server and its own editor extension say to each other.

/// <summary>Asks for the data map as a page (<c>privacy/dataMap</c>).</summary>
internal sealed record DataMapParams(string? WorkDoneToken = null);

/// <summary>The data map.</summary>
/// <param name="Html">A whole page that needs nothing else.</param>
/// <param name="Rows">How many combinations of data, purpose and recipient it shows.</param>
internal sealed record DataMapResult(string Html, int Rows);

/// <summary>A flow of personal data, as a code lens hands it to the editor.</summary>
/// <param name="Title">What goes where, and what for.</param>
/// <param name="Location">Where it is handed over.</param>
internal sealed record FlowItem(string Title, Location Location);

/// <summary>The arguments of a command: a document, and a place in it or flows.</summary>
[JsonConverter(typeof(CommandArgumentsConverter))]
internal sealed record CommandArguments(string Uri, Range? Range = null, FlowItem[]? Flows = null);

/// <summary>Arguments go by their place.</summary>
internal sealed class CommandArgumentsConverter : JsonConverter<CommandArguments>
{
    public override CommandArguments Read(ref Utf8JsonReader reader, System.Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("Commands go to the editor, never back.");

    public override void Write(Utf8JsonWriter writer, CommandArguments value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Uri);
        if (value.Range is { } range)
            JsonSerializer.Serialize(writer, range, LspJson.TypeOf<Range>());
        if (value.Flows is { } flows)
            JsonSerializer.Serialize(writer, flows, LspJson.TypeOf<FlowItem[]>());
        writer.WriteEndArray();
    }
}

/// <summary>The editor's settings of our section.</summary>
internal sealed record SettingsSection(
    bool? WorkspaceDiagnostics = null,
    SwitchSetting? CodeLens = null,
    SwitchSetting? InlayHints = null,
    bool? HideWherePackageIsReferenced = null);

internal sealed record SwitchSetting(bool? Enabled = null);
