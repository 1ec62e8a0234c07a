using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>Writes what a change does to the data map: rows that are new and rows that are gone.</summary>
internal sealed class MapDiff(string range, MapChange change, CodeAnalysis analysis)
{
    private const int PlacesShown = 3;

    private static readonly string[] Columns = ["Data", "Purpose", "Recipient", "Channel", "Places"];

    /// <summary>Writes it as Markdown, for a comment on a pull request.</summary>
    public void WriteMarkdown(Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        output.WriteLine($"### {Text(Strings.Format("Diff_Title", range))}\n");
        if (change.New.IsEmpty && change.Gone.IsEmpty)
        {
            output.WriteLine(Strings.Get("Diff_Nothing"));
            return;
        }

        output.WriteLine($"| | {string.Join(" | ", Columns.Select(column => Strings.Get("Map_Column_" + column)))} |");
        output.WriteLine($"|---|{string.Concat(Columns.Select(_ => "---|"))}");
        WriteRows(output, "Diff_New", change.New);
        WriteRows(output, "Diff_Gone", change.Gone);
    }

    /// <summary>Writes it as JSON for scripts.</summary>
    public void WriteJson(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("range", range);
        foreach (var (name, rows) in new[] { ("new", change.New), ("gone", change.Gone) })
        {
            json.WriteStartArray(name);
            foreach (var row in rows)
                MapJson.WriteRow(json, row, flow => analysis.Place(flow.Location));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteRows(StreamWriter output, string mark, ImmutableArray<DataMapRow> rows)
    {
        foreach (var row in rows)
            output.WriteLine($"| **{Strings.Get(mark)}** | {string.Join(" | ", Cells(row).Select(Text))} |");
    }

    private IEnumerable<string> Cells(DataMapRow row)
    {
        var guessed = row.Purpose is not null && !row.IsPurposeDeclared ? $" ({Strings.Get("Map_Guessed")})" : "";
        var places = row.Places.Select(flow => analysis.Place(flow.Location)).Distinct().Select(place => $"{place.File}:{place.Line}").ToList();
        return
        [
            MapView.Title(row.Category), MapView.Title(row.Purpose) + guessed, $"{row.Recipient} ({MapView.Title(row.Kind)})", MapView.Title(row.Channel),
            string.Join(", ", places.Take(PlacesShown)) + (places.Count > PlacesShown ? " …" : ""),
        ];
    }

    // Names of code and files are text, neither markup nor the end of a cell.
    private static string Text(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? " " : "\\`*_[]<>|#&".Contains(character) ? $"&#{(int)character};" : character.ToString()));
}
