using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Architecture.Tests.CaseTable;

/// <summary>A part of <c>docs/rules/cases.yml</c>.</summary>
internal sealed class CaseSection
{
    private readonly YamlMapping _title;

    private CaseSection(YamlMapping section)
    {
        _title = (YamlMapping)CaseRow.Get(section, "title")!;
        Rows = [.. ((YamlSequence)CaseRow.Get(section, "rows")!).Items.Cast<YamlMapping>().Select(row => new CaseRow(row))];
    }

    /// <summary>All of them.</summary>
    public static ImmutableArray<CaseSection> All { get; } = Read();

    /// <summary>What it says of cases.</summary>
    public ImmutableArray<CaseRow> Rows { get; }

    /// <summary>Its heading.</summary>
    public string Title(CultureInfo culture) => CaseRow.TextOf(_title, culture.Name);

    private static ImmutableArray<CaseSection> Read()
    {
        var read = YamlReader.Read(SourceText.From(File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", "cases.yml"))));
        Assert.Empty(read.Errors);
        return [.. ((YamlSequence)read.Root!).Items.Cast<YamlMapping>().Select(section => new CaseSection(section))];
    }
}

/// <summary>One case, cause or sign.</summary>
internal sealed class CaseRow(YamlMapping row)
{
    /// <summary>What the material calls it; empty when it has no name.</summary>
    public string Case => TextOf(row, "case");

    /// <summary>The rules that see it.</summary>
    public ImmutableArray<string> Rules { get; } = Texts(row, "rules");

    /// <summary>The categories of data that it is about.</summary>
    public ImmutableArray<DataCategory> Categories { get; } =
        [.. Texts(row, "categories").Select(id => DataCategories.TryGet(id, out var category) ? category : throw new InvalidDataException("no category " + id))];

    /// <summary>What it is.</summary>
    public string Text(CultureInfo culture) => TextOf(row, culture.Name);

    /// <summary>Where it is answered when not, or not only, by a rule; empty otherwise.</summary>
    public string Told(CultureInfo culture) => Get(row, "told") is YamlMapping told ? TextOf(told, culture.Name) : "";

    /// <summary>The node under <paramref name="key"/>; null when there is none.</summary>
    public static YamlNode? Get(YamlMapping mapping, string key) => mapping.TryGet(key, out var node) ? node : null;

    /// <summary>The text under <paramref name="key"/>; empty when there is none.</summary>
    public static string TextOf(YamlMapping mapping, string key) => (Get(mapping, key) as YamlScalar)?.Value ?? "";

    private static ImmutableArray<string> Texts(YamlMapping mapping, string key) =>
        Get(mapping, key) is YamlSequence list ? [.. list.Items.Cast<YamlScalar>().Select(item => item.Value)] : [];
}
