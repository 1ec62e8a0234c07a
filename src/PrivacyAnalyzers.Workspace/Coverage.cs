using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What of a solution was opened, and what was missing.</summary>
/// <param name="Root">The folder that holds everything that was asked for; paths are shown relative to it.</param>
/// <param name="Projects">The opened projects, by path.</param>
/// <param name="Problems">What was wrong outside any project: a missing path, a broken solution file, no build tool.</param>
public sealed record Coverage(string Root, ImmutableArray<ProjectCoverage> Projects, ImmutableArray<LoadProblem> Problems)
{
    /// <summary>Whether everything was opened with nothing missing.</summary>
    public bool IsComplete => Problems.All(problem => !problem.IsGap) && Projects.All(project => project.IsComplete);
}

/// <summary>By which way a project was opened.</summary>
public enum LoadMode
{
    /// <summary>The build told the whole compiler command line.</summary>
    Build,

    /// <summary>The build told the command line, but packages were not restored: references were completed from what is installed.</summary>
    BuildWithoutPackages,

    /// <summary>The build said nothing; the project file was read directly.</summary>
    ProjectFile,

    /// <summary>There is no project; the source files stand alone.</summary>
    SourceFiles,
}

/// <summary>How one project was opened.</summary>
public sealed record ProjectCoverage
{
    /// <summary>The project in <see cref="LoadedSolution.Solution"/>.</summary>
    public required ProjectId Id { get; init; }

    /// <summary>The project's name.</summary>
    public required string Name { get; init; }

    /// <summary>The project file, or the folder of loose source files.</summary>
    public required string Path { get; init; }

    /// <summary>The target framework it was opened for; empty when none is known.</summary>
    public required string TargetFramework { get; init; }

    /// <summary>By which way it was opened.</summary>
    public required LoadMode Mode { get; init; }

    /// <summary>Packages that were referenced but are not on this machine, by name.</summary>
    public ImmutableArray<string> MissingPackages { get; init; } = [];

    /// <summary>Assemblies and projects that were referenced but not found.</summary>
    public ImmutableArray<string> MissingReferences { get; init; } = [];

    /// <summary>Source and additional files that could not be read.</summary>
    public ImmutableArray<string> UnreadableFiles { get; init; } = [];

    /// <summary>What else went wrong, such as the build's own errors.</summary>
    public ImmutableArray<LoadProblem> Problems { get; init; } = [];

    /// <summary>Whether nothing was missing.</summary>
    public bool IsComplete =>
        MissingPackages.IsEmpty && MissingReferences.IsEmpty && UnreadableFiles.IsEmpty && Problems.All(problem => !problem.IsGap);
}
