using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>Writes the map as a Fides manifest: the program as a system, and a privacy declaration for each purpose and recipient.</summary>
internal static class MapFides
{
    /// <summary>Writes <paramref name="map"/> to <paramref name="stream"/>.</summary>
    public static void Write(MapView map, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var system = new Dictionary<string, object>
        {
            ["fides_key"] = Key(map.Name),
            ["organization_fides_key"] = "default_organization",
            ["name"] = Whole(map.Name),
            ["system_type"] = "Application",
            ["privacy_declarations"] = map.Rows.GroupBy(row => (row.Purpose?.Path, row.Recipient, row.Kind)).Select(Declaration).ToList(),
        };
        new SerializerBuilder().WithDefaultScalarStyle(ScalarStyle.Any).WithNewLine("\n").WithQuotingNecessaryStrings().Build()
            .Serialize(output, new Dictionary<string, object> { ["system"] = new[] { system } });
    }

    private static Dictionary<string, object> Declaration(IGrouping<(string? Purpose, string Recipient, RecipientKind Kind), DataMapRow> rows)
    {
        var first = rows.First();
        var declaration = new Dictionary<string, object>
        {
            ["name"] = Whole($"{MapView.Title(first.Purpose)} → {first.Recipient}"),
            ["data_categories"] = rows.Select(row => row.Category.FidesKey).Distinct().Order(StringComparer.Ordinal).ToList(),
            ["data_use"] = PurposeTerm.Of(first.Purpose).Fides,
        };
        if (first.Kind is RecipientKind.Processor or RecipientKind.ThirdParty or RecipientKind.Public)
        {
            declaration["data_shared_with_third_parties"] = true;
            declaration["third_parties"] = Whole(first.Recipient);
        }

        return declaration;
    }

    // A string of a program may hold half of a letter, which YAML cannot; on its way through UTF-8 it becomes a replacement mark.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // Fides takes letters, digits, dots, hyphens and underscores.
    private static string Key(string name) =>
        string.Concat(name.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' ? character : '_')) is { } key && key.Any(char.IsAsciiLetterOrDigit) ? key : "application";
}
