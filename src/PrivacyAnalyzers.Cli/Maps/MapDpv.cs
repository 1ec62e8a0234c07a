using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>Writes the map in the W3C's Data Privacy Vocabulary, as JSON-LD: a process for each purpose and recipient.</summary>
internal static class MapDpv
{
    /// <summary>Writes <paramref name="map"/> to <paramref name="stream"/>.</summary>
    public static void Write(MapView map, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        json.WriteStartObject();
        json.WriteStartObject("@context");
        json.WriteString("dpv", "https://w3id.org/dpv#");
        json.WriteString("pd", "https://w3id.org/dpv/pd#");
        json.WriteString("loc", "https://w3id.org/dpv/loc#");
        json.WriteString("dct", "http://purl.org/dc/terms/");
        json.WriteEndObject();
        json.WriteStartArray("@graph");
        var number = 0;
        foreach (var rows in map.Rows.GroupBy(row => (row.Purpose?.Path, row.Recipient, row.Kind, row.Country, row.Controller)))
            WriteProcess(json, map, [.. rows], ++number);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProcess(Utf8JsonWriter json, MapView map, IReadOnlyList<DataMapRow> rows, int number)
    {
        var first = rows[0];
        json.WriteStartObject();
        json.WriteString("@id", $"_:process{number}");
        json.WriteString("@type", "dpv:Process");
        json.WriteString("dct:title", $"{MapView.Title(first.Purpose)} → {first.Recipient}");
        json.WriteStartArray("dpv:hasPersonalData");
        foreach (var category in rows.Select(row => row.Category).Distinct())
            WriteNode(json, Short(category.DpvIri), MapView.Title(category));
        json.WriteEndArray();
        json.WritePropertyName("dpv:hasPurpose");
        WriteNode(json, "dpv:" + PurposeTerm.Of(first.Purpose).Dpv, MapView.Title(first.Purpose));
        if (first.Controller is { } controller)
        {
            json.WritePropertyName("dpv:hasDataController");
            WriteNode(json, "dpv:DataController", controller);
        }

        json.WriteStartObject("dpv:hasRecipient");
        json.WriteString("@type", first.Kind switch
        {
            RecipientKind.Self => "dpv:DataSubject",
            RecipientKind.Internal => "dpv:DataController",
            RecipientKind.Processor => "dpv:DataProcessor",
            RecipientKind.ThirdParty => "dpv:ThirdParty",
            _ => "dpv:Recipient",
        });
        json.WriteString("dct:title", first.Recipient);
        if (first.Country is { } country)
        {
            json.WriteStartObject("dpv:hasLocation");
            json.WriteString("@id", "loc:" + country);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("dct:source");
        foreach (var place in rows.SelectMany(row => row.Places).Select(map.Place).Distinct().Order())
            json.WriteStringValue($"{place.File}:{place.Line}");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, string type, string title)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("dct:title", title);
        json.WriteEndObject();
    }

    private static string Short(string iri) =>
        iri.Replace("https://w3id.org/dpv/pd#", "pd:", StringComparison.Ordinal).Replace("https://w3id.org/dpv#", "dpv:", StringComparison.Ordinal);
}
