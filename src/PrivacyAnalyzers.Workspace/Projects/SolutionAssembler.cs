using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Puts projects together into a solution: reads their files and ties them to each other.</summary>
internal sealed class SolutionAssembler(GeneratorLoader? generators, RulePackLoader packs)
{
    private readonly MetadataCache _metadata = new();
    private readonly SourceReader _sources = new();

    /// <summary>Builds a workspace that holds <paramref name="specs"/>, and tells what of each could not be read.</summary>
    public async Task<(AdhocWorkspace Workspace, ImmutableArray<ProjectCoverage> Coverage)> AssembleAsync(
        ImmutableArray<ProjectSpec> specs, Action<int> assembled, CancellationToken cancellationToken)
    {
        var ids = new Dictionary<ProjectSpec, ProjectId>(ReferenceEqualityComparer.Instance);
        foreach (var spec in specs)
            ids[spec] = ProjectId.CreateNewId(spec.Name);
        var graph = new ProjectGraph(specs);
        var infos = ImmutableArray.CreateBuilder<ProjectInfo>(specs.Length);
        var coverage = ImmutableArray.CreateBuilder<ProjectCoverage>(specs.Length);
        foreach (var spec in specs)
        {
            var policy = ProjectPolicyFiles.Of(spec);
            var files = await ReadFilesAsync(spec, policy, ids[spec], cancellationToken).ConfigureAwait(false);
            var (references, missing) = Resolve(spec);
            var below = graph.References(spec);
            infos.Add(ProjectInfo.Create(
                    ids[spec], VersionStamp.Default, spec.Name, spec.AssemblyName, LanguageNames.CSharp, spec.Path,
                    compilationOptions: spec.CompilationOptions, parseOptions: spec.ParseOptions,
                    documents: files.Sources,
                    projectReferences: below.Targets.Select(target => new ProjectReference(ids[target])),
                    metadataReferences: references,
                    analyzerReferences: [.. generators?.Load(spec.Generators) ?? [], .. packs.Load(spec.Generators, policy)],
                    additionalDocuments: files.Additional)
                .WithAnalyzerConfigDocuments(files.Configs));
            coverage.Add(new()
            {
                Id = ids[spec],
                Name = spec.Name,
                Path = spec.Path,
                TargetFramework = spec.TargetFramework,
                Mode = spec.Mode,
                MissingPackages = [.. spec.MissingPackages.Order(StringComparer.OrdinalIgnoreCase)],
                MissingReferences = [.. spec.MissingReferences.Concat(missing).Concat(below.Missing).Distinct().Order(StringComparer.Ordinal)],
                UnreadableFiles = files.Unreadable,
                Problems = spec.Problems.AddRange(below.Problems),
            });
            assembled(infos.Count);
        }

        var workspace = new AdhocWorkspace();
        workspace.AddSolution(SolutionInfo.Create(SolutionId.CreateNewId(), VersionStamp.Default, projects: infos));
        return (workspace, coverage.ToImmutable());
    }

    private sealed record Files(
        ImmutableArray<DocumentInfo> Sources, ImmutableArray<DocumentInfo> Additional, ImmutableArray<DocumentInfo> Configs, ImmutableArray<string> Unreadable);

    private async Task<Files> ReadFilesAsync(ProjectSpec spec, ProjectPolicyFiles policy, ProjectId id, CancellationToken cancellationToken)
    {
        var unreadable = ImmutableArray.CreateBuilder<string>();
        var sources = await ReadAsync(spec.Sources).ConfigureAwait(false);
        var written = spec.WrittenSources.Select(source => Document(
            Path.Combine(spec.Directory, "obj", source.Name), SourceText.From(source.Text, System.Text.Encoding.UTF8)));
        var additional = await ReadAsync(policy.Files).ConfigureAwait(false);
        var configs = await ReadAsync(spec.AnalyzerConfigs).ConfigureAwait(false);
        return new([.. sources, .. written], additional, configs, unreadable.ToImmutable());

        async Task<ImmutableArray<DocumentInfo>> ReadAsync(IEnumerable<string> paths)
        {
            var documents = ImmutableArray.CreateBuilder<DocumentInfo>();
            foreach (var path in paths.Select(Path.GetFullPath).Distinct(PathComparer.Instance))
            {
                if (await _sources.ReadAsync(path, cancellationToken).ConfigureAwait(false) is { } text)
                    documents.Add(Document(path, text));
                else
                    unreadable.Add(path);
            }

            return documents.ToImmutable();
        }

        DocumentInfo Document(string path, SourceText text) => DocumentInfo.Create(
            DocumentId.CreateNewId(id, path), Path.GetFileName(path),
            loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default, path)), filePath: path);
    }

    private (ImmutableArray<MetadataReference> References, ImmutableArray<string> Missing) Resolve(ProjectSpec spec)
    {
        var references = ImmutableArray.CreateBuilder<MetadataReference>();
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var reference in spec.References)
        {
            if (_metadata.Find(reference.Path, reference.Properties) is { } found)
                references.Add(found);
            else
                missing.Add(reference.Path);
        }

        return (references.ToImmutable(), missing.ToImmutable());
    }
}
