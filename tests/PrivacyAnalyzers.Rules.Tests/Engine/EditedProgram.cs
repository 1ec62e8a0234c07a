using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>A program somebody types in: one analyzer sees all its states, as in an editor.</summary>
internal sealed class EditedProgram
{
    private static readonly AnalyzerOptions Options = new([]);

    private readonly PrivacyAnalyzer _analyzer = new();
    private readonly EditedProgram? _below;
    private CSharpCompilation _compilation;

    /// <summary>A program of these files, which may use another one.</summary>
    public EditedProgram(IEnumerable<(string Path, string Text)> files, EditedProgram? below = null)
    {
        _below = below;
        if (below is not null)
            _analyzer = below._analyzer;
        _compilation = CSharpCompilation.Create(
            below is null ? "Shop" : "Shop.Web",
            files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text), path: file.Path)),
            References.NetCore.Assemblies,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public EngineCounters Counters => _analyzer.Counters;

    public ImmutableArray<SyntaxTree> Files => _compilation.SyntaxTrees;

    public string TextOf(string file) => Tree(file).GetText().ToString();

    /// <summary>The program as it is now.</summary>
    public CSharpCompilation Compilation => _below is null
        ? _compilation
        : _compilation = _compilation.WithReferences(References.NetCore.Assemblies.Add(
            _compilation.References.OfType<CompilationReference>().FirstOrDefault(reference => reference.Compilation == _below.Compilation) ?? _below.Compilation.ToMetadataReference()));

    /// <summary>Puts one text in the place of another that stands in a file once.</summary>
    public void Replace(string file, string old, string text)
    {
        var at = TextOf(file).IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && TextOf(file).IndexOf(old, at + 1, StringComparison.Ordinal) < 0, old);
        Change(Tree(file), new(new(at, old.Length), text));
    }

    public void Change(SyntaxTree tree, TextChange change) =>
        _compilation = _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(change)));

    public void Add(string path, string text) => _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(SourceText.From(text), path: path));

    public void Remove(SyntaxTree tree) => _compilation = _compilation.RemoveSyntaxTrees(tree);

    /// <summary>The findings in a file, by the analyzer that saw what was there before.</summary>
    public IReadOnlyList<string> FindIn(string file) => FindIn(file, _analyzer);

    /// <summary>The findings in a file, by one that never saw anything.</summary>
    public IReadOnlyList<string> FindAnew(string file) => FindIn(file, new PrivacyAnalyzer());

    /// <summary>The findings in all files, by the analyzer that saw what was there before.</summary>
    public IReadOnlyList<string> Find() => Find(_analyzer);

    /// <summary>The findings in all files, by one that never saw anything.</summary>
    public IReadOnlyList<string> FindAnew() => Find(new PrivacyAnalyzer());

    private IReadOnlyList<string> Find(PrivacyAnalyzer analyzer) => [.. Files.SelectMany(file => FindIn(file.FilePath, analyzer))];

    private IReadOnlyList<string> FindIn(string file, PrivacyAnalyzer analyzer) =>
        [.. analyzer.FindIn(Compilation.GetSemanticModel(Tree(file)), Options, default).Select(Text).Order(StringComparer.Ordinal)];

    private SyntaxTree Tree(string file) => _compilation.SyntaxTrees.Single(tree => tree.FilePath == file);

    // With the path, its places and all else that fixes and reports read.
    private static string Text(Diagnostic finding) =>
        $"{Place(finding.Location)} {finding.Id} {finding.Severity} {finding.GetMessage(CultureInfo.InvariantCulture)} "
        + string.Join(';', finding.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => property.Key + "=" + property.Value))
        + string.Join(',', finding.AdditionalLocations.Select(Place));

    private static string Place(Location location) => Path.GetFileName(location.GetLineSpan().Path) + location.GetLineSpan().Span;
}
