using System;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Opens solutions, projects, folders and files. It never gives up: what the build cannot tell is read from the project files, what was not
/// restored is taken from what is installed, and <see cref="Coverage"/> says what was missing.
/// </summary>
public static class SolutionLoader
{
    /// <summary>
    /// Opens <paramref name="path"/>: a solution (<c>.sln</c>, <c>.slnx</c>, <c>.slnf</c>), a project, a folder or a C# file. A path that does not
    /// exist or holds no C# gives an empty solution whose coverage says so.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; child processes have been ended.</exception>
    public static async Task<LoadedSolution> LoadAsync(
        string path, LoadOptions options, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);

        progress?.Report(new(LoadPhase.Discovering, 0, 0));
        var entry = await Task.Run(() => EntryPoint.Find(path), cancellationToken).ConfigureAwait(false);
        var dotnet = DotnetHost.Find(options.DotnetPath);
        var packageFolder = PackageCache.DefaultFolder(options.PackageFolder);
        var (specs, problems) = await new ProjectReader(dotnet, options, progress).ReadAsync(entry, cancellationToken).ConfigureAwait(false);
        specs = new ReferenceCompleter(new(dotnet, packageFolder), new(packageFolder)).Complete(specs);

        var generators = new GeneratorLoader();
        var packs = new RulePackLoader();
        try
        {
            var (workspace, coverage) = await new SolutionAssembler(options.RunGenerators ? generators : null, packs)
                .AssembleAsync(specs, done => progress?.Report(new(LoadPhase.Reading, done, specs.Length)), cancellationToken).ConfigureAwait(false);
            return new(workspace, [generators, packs], new(entry.Root, coverage, [.. entry.Problems, .. problems, .. UnbuiltAnalyzers.In(specs), .. generators.Failures, .. packs.Problems]));
        }
        catch
        {
            generators.Dispose();
            packs.Dispose();
            throw;
        }
    }
}
