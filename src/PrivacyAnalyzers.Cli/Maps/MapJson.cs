using System;
using System.IO;
using System.Text.Json;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>Writes the map as JSON for scripts. Lines count from 1.</summary>
internal static class MapJson
{
    /// <summary>Writes <paramref name="map"/> to <paramref name="stream"/>.</summary>
    public static void Write(MapView map, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("flows");
        foreach (var row in map.Rows)
            WriteRow(json, row, map.Place);
        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in map.Gaps)
            json.WriteStringValue(gap);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a row; <paramref name="place"/> tells where a flow stands.</summary>
    public static void WriteRow(Utf8JsonWriter json, DataMapRow row, Func<DataFlow, (string File, int Line)> place)
    {
        json.WriteStartObject();
        json.WriteString("category", row.Category.Id);
        json.WriteString("title", MapView.Title(row.Category));
        json.WriteNumber("tier", row.Category.Tier);
        json.WriteStartArray("collectedFor");
        foreach (var purpose in row.CollectedFor)
            json.WriteStringValue(purpose.Path);
        json.WriteEndArray();
        json.WriteString("purpose", row.Purpose?.Path);
        json.WriteBoolean("purposeDeclared", row.IsPurposeDeclared);
        json.WriteString("recipient", row.Recipient);
        json.WriteString("recipientKind", JsonNamingPolicy.KebabCaseLower.ConvertName(row.Kind.ToString()));
        json.WriteString("country", row.Country);
        json.WriteString("channel", JsonNamingPolicy.KebabCaseLower.ConvertName(row.Channel.ToString()));
        json.WriteString("controller", row.Controller);
        json.WriteStartArray("places");
        foreach (var flow in row.Places)
        {
            var (file, line) = place(flow);
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("line", line);
            json.WriteString("source", flow.Source);
            json.WriteString("holder", flow.Holder);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
