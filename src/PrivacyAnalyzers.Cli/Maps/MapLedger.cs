using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>
/// Writes the map as the ledger of personal data (個人情報管理台帳) that PrivacyMark asks for: CSV with a byte-order mark, so that spreadsheets open
/// it with Japanese intact. What only people know (retention, who answers for it) is left as empty columns.
/// </summary>
internal static class MapLedger
{
    private static readonly string[] Columns =
    [
        "Data", "Category", "Tier", "Holders", "CollectedFor", "Purpose", "PurposeSource", "Recipient", "Kind", "Country", "Channel", "Controller", "Count", "Places",
        "Retention", "Responsible", "Remarks",
    ];

    /// <summary>Writes <paramref name="map"/> to <paramref name="stream"/>.</summary>
    public static void Write(MapView map, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        WriteLine(output, Columns.Select(column => Strings.Get("Map_Column_" + column)));
        foreach (var row in map.Rows)
            WriteLine(output, Cells(map, row));
    }

    private static IEnumerable<string> Cells(MapView map, DataMapRow row) =>
    [
        MapView.Title(row.Category),
        row.Category.Id,
        row.Category.Tier.ToString(CultureInfo.InvariantCulture),
        string.Join(", ", row.Places.Select(flow => flow.Holder).OfType<string>().Distinct().Order()),
        MapView.Told(row),
        row.Purpose?.Path ?? "",
        row.Purpose is null ? "" : Strings.Get(row.IsPurposeDeclared ? "Map_Declared" : "Map_Guessed"),
        row.Recipient,
        MapView.Title(row.Kind),
        row.Country ?? "",
        MapView.Title(row.Channel),
        row.Controller ?? "",
        row.Places.Length.ToString(CultureInfo.InvariantCulture),
        string.Join("\n", row.Places.Select(flow => map.Place(flow)).Select(place => $"{place.File}:{place.Line}").Distinct()),
        "", "", "",
    ];

    private static void WriteLine(StreamWriter output, IEnumerable<string> cells) => output.WriteLine(string.Join(',', cells.Select(Cell)));

    // A spreadsheet would run a cell that begins like a formula; names in code are nobody's to trust.
    private static string Cell(string text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
            text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
    }
}
