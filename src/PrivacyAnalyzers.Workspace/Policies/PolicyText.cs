using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Policy.Schema;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A policy as a text that somebody edits: its words and what each of them is. What cannot be read is not there.</summary>
public sealed class PolicyText
{
    private const string Match = "match";

    /// <summary>Reads <paramref name="text"/>, whatever it says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path of the file.</param>
    public PolicyText(SourceText text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        Text = text;
        Path = path;
        Policy = PrivacyPolicy.Read(text, path);
        Items = YamlReader.Read(text).Root is { } root ? [.. In(root, PolicySchema.Root, null)] : [];
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The path of the file.</summary>
    public string Path { get; }

    /// <summary>What it says.</summary>
    public PrivacyPolicy Policy { get; }

    /// <summary>Its words, in the order of the text.</summary>
    public ImmutableArray<PolicyItem> Items { get; }

    /// <summary>The word at <paramref name="position"/>; null where none stands.</summary>
    public PolicyItem? At(int position) => Items.FirstOrDefault(item => item.Scalar.Span.Length > 0 && item.Scalar.Span.IntersectsWith(position));

    /// <summary>Where <paramref name="name"/> is declared; for a purpose that is not, where the nearest one above it is. Null when nowhere.</summary>
    public PolicyItem? DeclarationOf(NameKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        for (var at = name.Trim(); at.Length > 0; at = kind == NameKind.Purpose ? at[..Math.Max(0, at.LastIndexOf('.'))] : "")
            if (Items.FirstOrDefault(item => item.Role == PolicyItemRole.Declaration && item.Kind == kind && item.Scalar.Value.Equals(at, StringComparison.OrdinalIgnoreCase)) is { } found)
                return found;
        return null;
    }

    private static IEnumerable<PolicyItem> In(YamlNode node, SchemaNode schema, SchemaField? field) => (node, schema) switch
    {
        (YamlMapping mapping, SchemaRecord record) => mapping.Entries.SelectMany(entry => OfField(entry, record.Fields.FirstOrDefault(one => one.Name == entry.Key.Value))),
        (YamlMapping mapping, SchemaTable table) => mapping.Entries.SelectMany(entry => In(entry.Value, table.Value, field)
            .Prepend(new(entry.Key, table.Declares is null ? PolicyItemRole.Value : PolicyItemRole.Declaration, field, table.Declares))),
        (YamlSequence sequence, SchemaList list) => sequence.Items.SelectMany(item => In(item, list.Item, field)),
        (YamlScalar, SchemaList { AllowsOne: true } list) => In(node, list.Item, field),
        (YamlScalar scalar, SchemaName name) => [new(scalar, scalar.Value == name.Also ? PolicyItemRole.Value : PolicyItemRole.Use, field, scalar.Value == name.Also ? null : name.Kind)],
        (YamlScalar { IsNull: false } scalar, _) => [new(scalar, field?.Name == Match ? PolicyItemRole.Pattern : PolicyItemRole.Value, field, null)],
        _ => [],
    };

    private static IEnumerable<PolicyItem> OfField(YamlEntry entry, SchemaField? field) => field is null
        ? []
        : In(entry.Value, field.Value, field).Prepend(new(entry.Key, PolicyItemRole.Key, field, null));
}
