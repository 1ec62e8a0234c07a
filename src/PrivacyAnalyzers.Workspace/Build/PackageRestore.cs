using System;
using System.Collections.Immutable;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Restores the packages of projects that have none yet.</summary>
internal static class PackageRestore
{
    private const string CSharpProjectType = "{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}";

    /// <summary>Restores what is needed of <paramref name="projects"/>; a failure is told, not thrown.</summary>
    public static async Task<ImmutableArray<LoadProblem>> RunAsync(
        DotnetHost dotnet, string root, ImmutableArray<string> projects, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        // A project file that is no XML would keep all the others from being restored.
        var lacking = projects.Where(project => !IsRestored(project) && ProjectClosure.IsXml(project)).ToImmutableArray();
        if (lacking.IsEmpty)
            return [];

        using var folder = new TemporaryFolder();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.RestoreTimeout);
        try
        {
            // A restore that fails may stop at the first project it cannot do; those behind it get their turn in the next round.
            ImmutableArray<LoadProblem> failure = [];
            while (true)
            {
                progress?.Report(new(LoadPhase.Restoring, 0, lacking.Length));
                var run = await RunAsync(dotnet, folder, lacking, options, limit.Token).ConfigureAwait(false);
                if (run.ExitCode == 0)
                    return failure;
                failure = LoadProblem.One(LoadProblemKind.RestoreFailed, root, FirstError(run.Output));
                var before = lacking.Length;
                lacking = [.. lacking.Where(project => !IsRestored(project))];
                if (lacking.IsEmpty || lacking.Length == before)
                    return failure;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return LoadProblem.One(LoadProblemKind.RestoreFailed, root, $"> {options.RestoreTimeout.TotalSeconds:0} s");
        }
        catch (Win32Exception exception)
        {
            return LoadProblem.One(LoadProblemKind.RestoreFailed, root, exception.Message);
        }
    }

    private static async Task<ChildProcess.Result> RunAsync(
        DotnetHost dotnet, TemporaryFolder folder, ImmutableArray<string> projects, LoadOptions options, CancellationToken cancellationToken)
    {
        var solution = folder.File("Restore.sln");
        await File.WriteAllTextAsync(solution, Solution(projects), Encoding.UTF8, cancellationToken).ConfigureAwait(false);
        return await ChildProcess.RunAsync(
            dotnet.Path,
            [
                "restore", solution, "-nologo", "-v:q", "-nr:false", $"-m:{Math.Max(1, options.Jobs)}", "-p:NuGetInteractive=false", "-p:NuGetAudit=false",

                // A version that had to be replaced is no reason to stop, nor is a command line tool of the time before .NET Core 3.
                "-p:TreatWarningsAsErrors=false", "-p:RestoreDotnetCliToolReferences=false",
            ],
            folder.Path, Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
    }

    // Where the assets lie can be moved in ways only the build knows; a project that is restored once more for that loses a moment only.
    private static bool IsRestored(string project)
    {
        var directory = Path.GetDirectoryName(project)!;
        return File.Exists(Path.Combine(directory, "obj", "project.assets.json"))
            || (SourceTree.NearestAbove(directory, "Directory.Build.props") is { } props
                && File.Exists(Path.Combine(
                    Path.GetDirectoryName(props)!, "artifacts", "obj", Path.GetFileNameWithoutExtension(project), "project.assets.json")));
    }

    // Any SDK reads this old form. The number keeps the names apart, which need not differ between folders.
    private static string Solution(ImmutableArray<string> projects)
    {
        var ids = projects.Select(_ => Guid.NewGuid().ToString("B").ToUpperInvariant()).ToArray();
        var text = new StringBuilder("Microsoft Visual Studio Solution File, Format Version 12.00\n");
        for (var i = 0; i < projects.Length; i++)
            text.Append($"Project(\"{CSharpProjectType}\") = \"p{i}\", \"{projects[i]}\", \"{ids[i]}\"\nEndProject\n");
        text.Append("Global\n\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n\t\tDebug|Any CPU = Debug|Any CPU\n\tEndGlobalSection\n");
        text.Append("\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n");
        foreach (var id in ids)
            text.Append($"\t\t{id}.Debug|Any CPU.ActiveCfg = Debug|Any CPU\n\t\t{id}.Debug|Any CPU.Build.0 = Debug|Any CPU\n");
        return text.Append("\tEndGlobalSection\nEndGlobal\n").ToString();
    }

    private static string FirstError(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var line = lines.FirstOrDefault(one => one.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? lines.FirstOrDefault() ?? "";
        return BuildErrors.WithoutPlace(line);
    }
}
