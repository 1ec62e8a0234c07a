using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Policy;

/// <summary>Takes values out of a policy's nodes. What is of the wrong shape was reported before, and is not there.</summary>
internal static class PolicyFields
{
    public static IEnumerable<YamlEntry> Table(this YamlMapping mapping, string name) =>
        mapping.TryGet(name, out var node) && node is YamlMapping table
            ? table.Entries.GroupBy(entry => entry.Key.Value).Select(group => group.First())
            : [];

    public static IEnumerable<YamlMapping> Rows(this YamlMapping mapping, string name) =>
        mapping.TryGet(name, out var node) && node is YamlSequence sequence ? sequence.Items.OfType<YamlMapping>() : [];

    public static string? Text(this YamlMapping? mapping, string name) =>
        mapping is not null && mapping.TryGet(name, out var node) && node is YamlScalar { IsNull: false } scalar ? scalar.Value : null;

    public static bool? Flag(this YamlMapping? mapping, string name) => mapping.Text(name) switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    /// <summary>The texts of a list, or of the single item that stands in its place.</summary>
    public static ImmutableArray<string> Texts(this YamlMapping? mapping, string name) => mapping.Scalars(name).Select(item => item.Value).ToImmutableArray();

    /// <summary>The same with the places where they stand.</summary>
    public static IEnumerable<YamlScalar> Scalars(this YamlMapping? mapping, string name)
    {
        if (mapping is null || !mapping.TryGet(name, out var node))
            return [];
        var items = node is YamlSequence sequence ? sequence.Items.AsEnumerable() : new[] { node };
        return items.OfType<YamlScalar>().Where(item => !item.IsNull);
    }

    /// <summary>The title of a declaration: the one it has, or all that stands in its place.</summary>
    public static LocalizedText? Title(this YamlNode declaration) => declaration switch
    {
        YamlScalar { IsNull: false } scalar => new LocalizedText(scalar.Value, null),
        YamlMapping mapping when mapping.TryGet("title", out var title) => Localized(title),
        _ => null,
    };

    /// <summary>The text of a field in the languages that it is given in.</summary>
    public static LocalizedText? Localized(this YamlMapping mapping, string name) => mapping.TryGet(name, out var node) ? Localized(node) : null;

    private static LocalizedText? Localized(YamlNode node) => node switch
    {
        YamlScalar { IsNull: false } scalar => new LocalizedText(scalar.Value, null),
        YamlMapping mapping => new LocalizedText(mapping.Text("en"), mapping.Text("ja")),
        _ => null,
    };
}
