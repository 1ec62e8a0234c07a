using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>Writes the map as a Mermaid flowchart, which Markdown viewers draw.</summary>
internal static class MapMermaid
{
    /// <summary>Writes <paramref name="map"/> to <paramref name="stream"/>.</summary>
    public static void Write(MapView map, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        output.WriteLine("flowchart LR");
        var (data, purposes, recipients) = (new Names("d"), new Names("p"), new Names("r"));
        foreach (var row in map.Rows)
        {
            Declare(output, data, row.Category.Id, MapView.Title(row.Category), "([", "])");
            Declare(output, purposes, row.Purpose?.Path ?? "", MapView.Title(row.Purpose), "{{", "}}");
            Declare(output, recipients, row.Recipient, $"{row.Recipient} ({MapView.Title(row.Kind)})", "[", "]");
        }

        foreach (var edge in map.Rows.Select(row => (From: data[row.Category.Id], To: purposes[row.Purpose?.Path ?? ""])).Distinct())
            output.WriteLine($"  {edge.From} --> {edge.To}");
        foreach (var edge in map.Rows.GroupBy(row => (From: purposes[row.Purpose?.Path ?? ""], To: recipients[row.Recipient])))
            output.WriteLine($"  {edge.Key.From} -->|{edge.Sum(row => row.Places.Length)}| {edge.Key.To}");
    }

    private static void Declare(StreamWriter output, Names names, string key, string title, string open, string close)
    {
        if (names.TryAdd(key, out var name))
            output.WriteLine($"  {name}{open}\"{Escape(title)}\"{close}");
    }

    // Mermaid reads entity codes inside quotes, and nothing else of HTML must get through.
    private static string Escape(string text) =>
        string.Concat(text.Select(character => character is '"' or '#' or '<' or '>' or '&' or ';' or '`' ? $"#{(int)character};" : char.IsControl(character) ? " " : character.ToString()));

    private sealed class Names(string prefix)
    {
        private readonly Dictionary<string, string> _names = [];

        public string this[string key] => _names[key];

        public bool TryAdd(string key, out string name)
        {
            name = prefix + _names.Count;
            return _names.TryAdd(key, name);
        }
    }
}
