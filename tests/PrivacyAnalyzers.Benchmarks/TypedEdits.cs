using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Types in the method with the first finding of the file that has most, and measures from the edit to the findings of that file.
/// </summary>
internal sealed class TypedEdits
{
    private readonly CSharpCompilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly SyntaxTree _tree;
    private readonly int _position;

    private TypedEdits(CSharpCompilation compilation, AnalyzerOptions options, SyntaxTree tree, int position)
    {
        _compilation = compilation;
        _options = options;
        _tree = tree;
        _position = position;
    }

    /// <summary>The same place as another measurement; null when no project reads the file.</summary>
    public static async Task<TypedEdits?> AtAsync(Solution solution, string path, int position)
    {
        foreach (var document in solution.GetDocumentIdsWithFilePath(path).Select(solution.GetDocument).OfType<Document>())
            if (await document.Project.GetCompilationAsync() is CSharpCompilation compilation && await document.GetSyntaxTreeAsync() is { } tree)
                return new(compilation, document.Project.AnalyzerOptions, tree, position);
        return null;
    }

    /// <summary>What is typed in: the file, and how large it and its project are.</summary>
    public string Place => $"{_tree.FilePath}, {_tree.GetText().Lines.Count} lines, of {_compilation.SyntaxTrees.Length} files";

    /// <summary>Looks for a place to type in; null when nothing is found in any method.</summary>
    public static TypedEdits? In(Replay replay, IEnumerable<Diagnostic> found)
    {
        var files = found.Where(finding => finding.Location.IsInSource).GroupBy(finding => finding.Location.SourceTree!.FilePath).OrderByDescending(findings => findings.Count()).ToList();
        foreach (var (compilation, options) in replay.Compile().OrderByDescending(project => project.Compilation.SyntaxTrees.Length))
            foreach (var findings in files)
                if (compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == findings.Key) is { } tree
                    && findings.Select(finding => tree.GetRoot().FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Body).FirstOrDefault(body => body is not null) is { } body)
                    return new(compilation, options, tree, body.OpenBraceToken.Span.End);
        return null;
    }

    /// <summary>Our own way: what changed, and nothing else.</summary>
    public Task<IReadOnlyList<double>> OursAsync(int edits)
    {
        var analyzer = new PrivacyAnalyzer();
        return TypeAsync(edits, (compilation, tree) => Task.FromResult(FileAnalysis.Find(analyzer, compilation.GetSemanticModel(tree), _options, default)));
    }

    /// <summary>The compiler's driver with <paramref name="analyzer"/>, as editors run analyzers.</summary>
    public Task<IReadOnlyList<double>> DriverAsync(int edits, DiagnosticAnalyzer analyzer) =>
        TypeAsync(edits, (compilation, tree) => compilation.WithAnalyzers([analyzer], _options).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, default));

    // The first look at the project is not an edit.
    private async Task<IReadOnlyList<double>> TypeAsync(int edits, Func<CSharpCompilation, SyntaxTree, Task<ImmutableArray<Diagnostic>>> find)
    {
        var (compilation, tree) = (_compilation, _tree);
        var times = new List<double>();
        await find(compilation, tree);
        for (var edit = 0; edit < edits; edit++)
        {
            var clock = Stopwatch.StartNew();
            var next = tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new(_position, 0), $" var typed{edit} = {edit};")));
            compilation = compilation.ReplaceSyntaxTree(tree, next);
            tree = next;
            await find(compilation, tree);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times;
    }
}
