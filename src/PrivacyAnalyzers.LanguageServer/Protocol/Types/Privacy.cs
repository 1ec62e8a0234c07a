using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.LanguageServer.Protocol;

// What is not in the protocol: what this server and its own editor extension say to each other.

/// <summary>Asks for the data map (<c>privacy/dataMap</c>).</summary>
internal sealed record DataMapParams(string? WorkDoneToken = null);

/// <summary>The data map. The editor draws it, in its own colours.</summary>
/// <param name="Name">What was looked at, by the names of its folders.</param>
/// <param name="Rows">Which personal data goes to whom and what for, the gravest first.</param>
/// <param name="Gaps">What was missing, so that the map may not show all.</param>
internal sealed record DataMapResult(string Name, DataMapItem[] Rows, string[] Gaps);

/// <summary>A kind of data that goes to a recipient for a purpose. Kinds of recipients and ways are the words of the map's other forms: <c>third-party</c>.</summary>
internal sealed record DataMapItem(
    string Category,
    string CategoryTitle,
    int Tier,
    string[] CollectedFor,
    string? Purpose,
    bool PurposeDeclared,
    string Recipient,
    string RecipientKind,
    string Channel,
    string? Country,
    string? Controller,
    DataMapPlace[] Places);

/// <summary>Where it is handed over.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Range">The place in it.</param>
/// <param name="Source">The code that reads it: <c>customer.Email</c>.</param>
internal sealed record DataMapPlace(string Uri, Range Range, string Source);

/// <summary>Tells how the loading of the folders is doing (<c>privacy/status</c>), for editors that say that they show it.</summary>
/// <param name="State">One of <see cref="StatusKind"/>.</param>
/// <param name="Details">What was missing or went wrong.</param>
internal sealed record StatusParams(string State, string[] Details);

internal static class StatusKind
{
    public const string Loading = "loading";
    public const string Ready = "ready";
    public const string Incomplete = "incomplete";
    public const string Failed = "failed";
}

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
    SwitchSetting? InlayHints = null);

internal sealed record SwitchSetting(bool? Enabled = null);
