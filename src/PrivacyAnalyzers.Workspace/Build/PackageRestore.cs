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
        var lacking = projects.Where(project => !IsRestored(project)).ToImmutableArray();
        if (lacking.IsEmpty)
            return [];

        progress?.Report(new(LoadPhase.Restoring, 0, lacking.Length));
        using var folder = new TemporaryFolder();
        var solution = folder.File("Restore.sln");
        await File.WriteAllTextAsync(solution, Solution(lacking), Encoding.UTF8, cancellationToken).ConfigureAwait(false);
        try
        {
            var run = await ChildProcess.RunAsync(
                dotnet.Path, ["restore", solution, "-nologo", "-v:q", "-nr:false", $"-m:{Math.Max(1, options.Jobs)}", "-p:NuGetInteractive=false"],
                folder.Path, options.RestoreTimeout, cancellationToken).ConfigureAwait(false);
            return run.ExitCode switch
            {
                0 => [],
                null => LoadProblem.One(LoadProblemKind.RestoreFailed, root, $"> {options.RestoreTimeout.TotalSeconds:0} s"),
                _ => LoadProblem.One(LoadProblemKind.RestoreFailed, root, FirstError(run.Output)),
            };
        }
        catch (Win32Exception exception)
        {
            return LoadProblem.One(LoadProblemKind.RestoreFailed, root, exception.Message);
        }
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
