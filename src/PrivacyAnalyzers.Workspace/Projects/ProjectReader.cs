using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Finds out how each project is compiled, by the best way that works for it.</summary>
internal sealed class ProjectReader(DotnetHost? dotnet, LoadOptions options, IProgress<LoadProgress>? progress)
{
    /// <summary>Reads the projects of <paramref name="entry"/> and those they refer to.</summary>
    public async Task<(ImmutableArray<ProjectSpec> Projects, ImmutableArray<LoadProblem> Problems)> ReadAsync(
        EntryPoint entry, CancellationToken cancellationToken)
    {
        if (!entry.SourceFiles.IsEmpty)
            return ([LooseFiles.Read(entry)], []);

        var projects = ProjectClosure.Expand(entry.Projects);
        if (projects.IsEmpty || !options.DesignTimeBuild)
            return (ReadFiles(projects), []);
        if (dotnet is not { HasSdk: true })
            return (ReadFiles(projects), LoadProblem.One(LoadProblemKind.NoSdk, entry.Root));

        var restored = options.Restore
            ? await PackageRestore.RunAsync(dotnet, entry.Root, projects, options, progress, cancellationToken).ConfigureAwait(false)
            : [];
        progress?.Report(new(LoadPhase.Building, 0, projects.Length));
        var built = await DesignTimeBuild.RunAsync(
            dotnet, entry.Root, projects, options, done => progress?.Report(new(LoadPhase.Building, done, projects.Length)), cancellationToken)
            .ConfigureAwait(false);

        var answered = built.Projects.Select(project => project.Path).ToHashSet(PathComparer.Instance);
        var fromFiles = ReadFiles([.. projects.Where(project => !answered.Contains(project))]);
        var specs = built.Projects.Select(project => CommandLineProject.Read(project, built.Errors[project.Path]))
            .Concat(fromFiles.Select(spec => spec with { Problems = [.. spec.Problems, .. CommandLineProject.Told(spec.Path, built.Errors[spec.Path])] }))
            .OrderBy(spec => spec.Path, StringComparer.Ordinal);
        return ([.. specs], [.. restored, .. built.Problems]);
    }

    private static ImmutableArray<ProjectSpec> ReadFiles(ImmutableArray<string> projects) =>
        [.. projects.AsParallel().AsOrdered().Select(ProjectFileReader.Read)];
}
