using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;
using static PrivacyAnalyzers.Cli.Output.HtmlPage;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>
/// Writes the map as one HTML page that needs nothing else: a picture, and a table that can be filtered. What comes from the analysed code is
/// text in it, never markup or script.
/// </summary>
internal static class MapPage
{
    private static readonly string[] Columns = ["Data", "CollectedFor", "Purpose", "Recipient", "Kind", "Channel", "Places"];

    /// <summary>Writes <paramref name="map"/> to <paramref name="stream"/>.</summary>
    public static void Write(MapView map, Stream stream)
    {
        using var output = new HtmlPage(stream, Strings.Get("Map_Title"), styles: "map.css", script: "map.js");
        output.WriteLine($"<p>{Text(Strings.Format("Map_Summary", map.Rows.Count, map.Rows.Sum(row => row.Places.Length)))}</p>");
        WriteGaps(output, map);
        if (map.Rows.Count > 0)
        {
            output.WriteLine($"<div class=\"picture\">\n{MapPicture.Of(map, Strings.Get("Map_Picture"))}\n</div>");
            WriteLegend(output);
            WriteTable(output, map);
        }
    }

    // What the colours of the bands mean, from the narrowest circle to the widest; some have one colour together.
    private static void WriteLegend(HtmlPage output)
    {
        var told = Enum.GetValues<RecipientKind>().GroupBy(MapPicture.Colour).Select(kinds => $"<span class=\"{kinds.Key}\">{Text(string.Join(" / ", kinds.Select(MapView.Title)))}</span> ");
        output.WriteLine($"<p class=\"legend\">{string.Concat(told)}</p>");
    }

    private static void WriteGaps(HtmlPage output, MapView map)
    {
        if (map.Gaps.Count == 0)
            return;
        output.WriteLine($"<details class=\"gaps\"><summary>{Text(Strings.Get("Coverage_Title"))} ({map.Gaps.Count})</summary><ul>");
        foreach (var gap in map.Gaps)
            output.WriteLine($"<li>{Text(gap)}</li>");
        output.WriteLine("</ul></details>");
    }

    private static void WriteTable(HtmlPage output, MapView map)
    {
        output.WriteLine($"<p class=\"filter\"><label>{Text(Strings.Get("Map_Filter"))} <input type=\"search\" id=\"filter\"></label> <output id=\"shown\" for=\"filter\">{map.Rows.Count} / {map.Rows.Count}</output></p>");
        output.WriteLine($"<table>\n<thead><tr>{string.Concat(Columns.Select(column => $"<th scope=\"col\">{Text(Strings.Get("Map_Column_" + column))}</th>"))}</tr></thead>\n<tbody>");
        for (var index = 0; index < map.Rows.Count; index++)
            WriteRow(output, map, map.Rows[index], index);
        output.WriteLine("</tbody>\n</table>");
    }

    private static void WriteRow(HtmlPage output, MapView map, DataMapRow row, int index)
    {
        var guessed = row.Purpose is not null && !row.IsPurposeDeclared ? $" <span class=\"guessed\">{Text(Strings.Get("Map_Guessed"))}</span>" : "";
        output.WriteLine($"<tr data-row=\"{index}\" tabindex=\"0\"><th scope=\"row\"><span class=\"tier tier{row.Category.Tier}\" title=\"{Text(Strings.Get("Map_Column_Tier"))}\">{row.Category.Tier}</span> {Text(MapView.Title(row.Category))}</th>");
        output.WriteLine($"<td>{Text(MapView.Told(row))}</td><td>{Text(MapView.Title(row.Purpose))}{guessed}</td><td>{Text(row.Recipient)}{(row.Country is { } country ? $" ({Text(country)})" : "")}</td>");
        output.WriteLine($"<td>{Text(MapView.Title(row.Kind))}</td><td>{Text(MapView.Title(row.Channel))}</td><td><details><summary>{row.Places.Length}</summary><ul>");
        foreach (var flow in row.Places)
        {
            var (file, line) = map.Place(flow);
            output.WriteLine($"<li><code>{Text(flow.Source)}</code> {Text(file)}:{line}</li>");
        }

        output.WriteLine("</ul></details></td></tr>");
    }
}
