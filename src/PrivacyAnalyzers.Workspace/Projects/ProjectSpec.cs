using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A reference to an assembly file.</summary>
/// <param name="Path">The assembly.</param>
/// <param name="Properties">How it is referred to: aliases, embedded types.</param>
internal sealed record AssemblyReference(string Path, MetadataReferenceProperties Properties);

/// <summary>
/// All that is needed to compile one project for one target framework, whichever way it was found out. What is still
/// missing (<see cref="NeedsReferences"/>) is added by <see cref="ReferenceCompleter"/>.
/// </summary>
internal sealed record ProjectSpec
{
    public required string Path { get; init; }

    /// <summary>The folder that relative paths are relative to.</summary>
    public string Directory => Mode == LoadMode.SourceFiles ? Path : System.IO.Path.GetDirectoryName(Path)!;

    public required string Name { get; init; }
    public required string AssemblyName { get; init; }
    public required string TargetFramework { get; init; }
    public required LoadMode Mode { get; init; }
    public required CSharpParseOptions ParseOptions { get; init; }
    public required CSharpCompilationOptions CompilationOptions { get; init; }

    /// <summary>Source files on disk.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Sources that are on no disk, by name: what the SDK would have written into obj.</summary>
    public ImmutableArray<(string Name, string Text)> WrittenSources { get; init; } = [];

    public ImmutableArray<string> AdditionalFiles { get; init; } = [];
    public ImmutableArray<string> AnalyzerConfigs { get; init; } = [];
    public ImmutableArray<string> Generators { get; init; } = [];
    public ImmutableArray<AssemblyReference> References { get; init; } = [];

    /// <summary>Project files that this one refers to.</summary>
    public ImmutableArray<string> ProjectReferences { get; init; } = [];

    public ImmutableArray<PackageRequest> Packages { get; init; } = [];
    public ImmutableArray<string> FrameworkReferences { get; init; } = [];

    /// <summary>Whether framework and package assemblies are still to be found, because no restore told which they are.</summary>
    public bool NeedsReferences { get; init; }

    public ImmutableArray<string> MissingPackages { get; init; } = [];
    public ImmutableArray<string> MissingReferences { get; init; } = [];
    public ImmutableArray<LoadProblem> Problems { get; init; } = [];
}
