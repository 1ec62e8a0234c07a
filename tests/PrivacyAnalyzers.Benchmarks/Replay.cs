using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Compiles all projects of a solution again and again, from their texts, as the compiler would: parse, bind, and tell every error.
/// Nothing is written, so what analyzers add weighs more here than in a build.
/// </summary>
internal sealed class Replay
{
    private readonly ImmutableArray<Source> _projects;

    private Replay(ImmutableArray<Source> projects) => _projects = projects;

    /// <summary>How many lines are compiled.</summary>
    public int Lines => _projects.Sum(project => project.Texts.Sum(text => text.Text.Lines.Count));

    /// <summary>How many projects are compiled.</summary>
    public int Projects => _projects.Length;

    public static Replay Of(string assemblyName, IEnumerable<(string Path, SourceText Text)> texts, IEnumerable<MetadataReference> references) =>
        new([new(
            ProjectId.CreateNewId(), assemblyName, CSharpParseOptions.Default, new(OutputKind.DynamicallyLinkedLibrary), [.. texts], [.. references], [],
            new AnalyzerOptions([]))]);

    public static async Task<Replay> OfAsync(LoadedSolution loaded)
    {
        var projects = ImmutableArray.CreateBuilder<Source>();
        foreach (var id in loaded.Solution.GetProjectDependencyGraph().GetTopologicallySortedProjects())
        {
            var project = loaded.Solution.GetProject(id)!;
            var texts = new List<(string, SourceText)>();
            foreach (var document in project.Documents.Concat(await project.GetSourceGeneratedDocumentsAsync()))
                texts.Add((document.FilePath ?? document.Name, await document.GetTextAsync()));
            projects.Add(new(
                id, project.AssemblyName, (CSharpParseOptions)project.ParseOptions!, (CSharpCompilationOptions)project.CompilationOptions!,
                [.. texts], [.. project.MetadataReferences], [.. project.ProjectReferences.Select(reference => reference.ProjectId)], project.AnalyzerOptions));
        }

        return new(projects.ToImmutable());
    }

    /// <summary>Compiles everything once and returns what the analyzers of <paramref name="contender"/> found.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync(Contender contender)
    {
        var analyzers = contender.Create();
        var compiled = new Dictionary<ProjectId, CSharpCompilation>();
        var copies = new DriverCopies();
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in _projects)
        {
            var compilation = project.Compile(compiled);
            compiled.Add(project.Id, compilation);
            if (analyzers.IsEmpty)
            {
                compilation.GetDiagnostics();
                continue;
            }

            var options = compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.SetItems(contender.Severities));
            var driver = copies.Above(compilation).WithOptions(options).WithAnalyzers(analyzers.Add(copies.WitnessOf(compilation)), new CompilationWithAnalyzersOptions(
                project.Options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            found.AddRange((await driver.GetAllDiagnosticsAsync()).Where(diagnostic => !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)));
        }

        return found.ToImmutable();
    }

    /// <summary>The projects, those that others refer to first, each with its configuration.</summary>
    public IReadOnlyList<(CSharpCompilation Compilation, AnalyzerOptions Options)> Compile()
    {
        var compiled = new Dictionary<ProjectId, CSharpCompilation>();
        foreach (var project in _projects)
            compiled.Add(project.Id, project.Compile(compiled));
        return [.. _projects.Select(project => (compiled[project.Id], project.Options))];
    }

    private sealed record Source(
        ProjectId Id, string Name, CSharpParseOptions Parsing, CSharpCompilationOptions Compiling, ImmutableArray<(string Path, SourceText Text)> Texts,
        ImmutableArray<MetadataReference> References, ImmutableArray<ProjectId> Projects, AnalyzerOptions Options)
    {
        public CSharpCompilation Compile(Dictionary<ProjectId, CSharpCompilation> compiled) => CSharpCompilation.Create(
            Name,
            Texts.AsParallel().AsOrdered().Select(text => CSharpSyntaxTree.ParseText(text.Text, Parsing, text.Path)),
            References.Concat(Projects.Where(compiled.ContainsKey).Select(id => compiled[id].ToMetadataReference())),
            Compiling);
    }
}
