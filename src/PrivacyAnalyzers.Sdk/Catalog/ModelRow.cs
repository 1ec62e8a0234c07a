using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Catalog;

/// <summary>The names of one row of a policy's models, with their places.</summary>
/// <param name="Type">The type's metadata name.</param>
/// <param name="Members">The methods and properties that the row says something of.</param>
internal sealed record ModelRow(YamlScalar Type, ImmutableArray<YamlScalar> Members)
{
    private static readonly string[] Sections = ["sinks", "messages", "carriers", "sanitizers", "checks", "switches"];

    /// <summary>The rows of all libraries.</summary>
    public static IEnumerable<ModelRow> In(YamlSequence? libraries) =>
        from library in (libraries?.Items ?? ImmutableArray<YamlNode>.Empty).OfType<YamlMapping>()
        from section in Sections
        where library.TryGet(section, out _)
        from row in RowsOf(library, section)
        let type = row.TryGet("type", out var node) ? node as YamlScalar : null
        where type is not null
        select new ModelRow(type, NamesOf(row, "methods").Concat(NamesOf(row, "members")).ToImmutableArray());

    private static IEnumerable<YamlMapping> RowsOf(YamlMapping library, string section) =>
        library.TryGet(section, out var node) && node is YamlSequence rows ? rows.Items.OfType<YamlMapping>() : [];

    /// <summary>A list of names, one name, or names with the roles they have.</summary>
    private static IEnumerable<YamlScalar> NamesOf(YamlMapping row, string key) => row.TryGet(key, out var node)
        ? node switch
        {
            YamlMapping roles => roles.Entries.Select(entry => entry.Key),
            YamlSequence names => names.Items.OfType<YamlScalar>(),
            YamlScalar name => [name],
            _ => [],
        }
        : [];
}
