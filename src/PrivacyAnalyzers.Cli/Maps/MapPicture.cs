using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>
/// Draws the map as SVG: data on the left, purposes in the middle, recipients on the right, a band for each row as thick as the number of its
/// places in the code. The table beside it says the same to those who cannot see it.
/// </summary>
internal sealed class MapPicture
{
    private const int Width = 1000;
    private const int NodeWidth = 210;
    private const int Gap = 14;
    private const int Top = 8;
    private const int LeastHeight = 26;

    // Bands do not reach round corners.
    private const int Inset = 2;

    // Half of a line lies outside of what it goes around.
    private const int Border = 1;

    private readonly StringBuilder _svg = new();
    private readonly Dictionary<(int Column, string Key), Node> _nodes = [];
    private readonly int[] _bottoms = [Top, Top, Top];

    private MapPicture(MapView map)
    {
        foreach (var (column, key, title) in map.Rows.SelectMany(Ends))
        {
            if (_nodes.ContainsKey((column, key)))
                continue;
            var height = Math.Max(LeastHeight, map.Rows.Where(row => Ends(row).Any(end => end.Column == column && end.Key == key)).Sum(Thickness) + (2 * Inset));
            _nodes.Add((column, key), new(column, _bottoms[column], height, title));
            _bottoms[column] += height + Gap;
        }
    }

    /// <summary>The picture of <paramref name="map"/>, with <paramref name="label"/> for screen readers.</summary>
    public static string Of(MapView map, string label)
    {
        var picture = new MapPicture(map);
        picture._svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"{-Border} 0 {Width + (2 * Border)} {picture._bottoms.Max()}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(label)}\">\n");
        for (var index = 0; index < map.Rows.Count; index++)
            picture.DrawBand(map.Rows[index], index);
        foreach (var node in picture._nodes.Values)
            picture.DrawNode(node);
        return picture._svg.Append("</svg>").ToString();
    }

    /// <summary>The colour of the bands to recipients of a kind, by the name that the styles have for it.</summary>
    public static string Colour(RecipientKind kind) => kind switch
    {
        RecipientKind.Self => "self",
        RecipientKind.Internal => "in",
        RecipientKind.Processor => "processor",
        _ => "out",
    };

    private static IEnumerable<(int Column, string Key, string Title)> Ends(DataMapRow row) =>
    [
        (0, row.Category.Id, MapView.Title(row.Category)),
        (1, row.Purpose?.Path ?? "", MapView.Title(row.Purpose)),
        (2, row.Recipient, row.Recipient),
    ];

    // A hundred places are worth more than one, but must not hide it.
    private static int Thickness(DataMapRow row) => 3 + (int)Math.Round(3 * Math.Log2(row.Places.Length + 1));

    private void DrawBand(DataMapRow row, int index)
    {
        var nodes = Ends(row).Select(end => _nodes[(end.Column, end.Key)]).ToList();
        var thickness = Thickness(row);
        _svg.Append(CultureInfo.InvariantCulture, $"<g class=\"band tier{row.Category.Tier} {Colour(row.Kind)}\" data-row=\"{index}\">");
        foreach (var (from, to) in nodes.Zip(nodes.Skip(1)))
        {
            var (x1, y1) = (X(from.Column) + NodeWidth, from.Y + from.NextOut(thickness));
            var (x2, y2) = (X(to.Column), to.Y + to.NextIn(thickness));
            var middle = (x1 + x2) / 2;
            _svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x1},{y1} C{middle},{y1} {middle},{y2} {x2},{y2}\" stroke-width=\"{thickness}\"/>");
        }

        _svg.Append("</g>\n");
    }

    private void DrawNode(Node node)
    {
        var (x, middle) = (X(node.Column), node.Y + (node.Height / 2) + 5);
        var title = WebUtility.HtmlEncode(node.Title);
        _svg.Append(CultureInfo.InvariantCulture, $"<g class=\"node\"><title>{title}</title><rect x=\"{x}\" y=\"{node.Y}\" width=\"{NodeWidth}\" height=\"{node.Height}\" rx=\"5\"/>");
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 10}\" y=\"{middle}\">{WebUtility.HtmlEncode(Short(node.Title))}</text></g>\n");
    }

    private static int X(int column) => column * ((Width - NodeWidth) / 2);

    // Kana and kanji are twice as wide as Latin letters.
    private static string Short(string text)
    {
        const int Room = 22;
        var width = 0;
        for (var index = 0; index < text.Length; index++)
        {
            width += text[index] > '\u2E7F' ? 2 : 1;
            if (width > Room)
                return text[..index] + "…";
        }

        return text;
    }

    private sealed class Node(int column, int y, int height, string title)
    {
        private int _in = Inset;
        private int _out = Inset;

        public int Column => column;

        public int Y => y;

        public int Height => height;

        public string Title => title;

        /// <summary>The middle of the next free place for a band that comes in.</summary>
        public int NextIn(int thickness) => Next(ref _in, thickness);

        /// <summary>The middle of the next free place for a band that goes out.</summary>
        public int NextOut(int thickness) => Next(ref _out, thickness);

        private static int Next(ref int place, int thickness)
        {
            var middle = place + (thickness / 2);
            place += thickness;
            return middle;
        }
    }
}
