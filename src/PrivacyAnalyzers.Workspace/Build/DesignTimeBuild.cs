using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Asks MSBuild, in one run for all projects and without compiling, how it would compile each of them.</summary>
internal static class DesignTimeBuild
{
    /// <summary>What came of asking.</summary>
    /// <param name="Projects">The projects that answered.</param>
    /// <param name="Errors">The build's errors by project file.</param>
    /// <param name="Problems">What went wrong with the run as a whole.</param>
    public sealed record Result(
        ImmutableArray<CollectedProject> Projects, ILookup<string, string> Errors, ImmutableArray<LoadProblem> Problems);

    /// <summary>Asks about <paramref name="projects"/>; <paramref name="answered"/> is told how many have answered so far.</summary>
    public static async Task<Result> RunAsync(
        DotnetHost dotnet, string root, ImmutableArray<string> projects, LoadOptions options, Action<int> answered, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var answers = Directory.CreateDirectory(folder.File("answers")).FullName;
        var errors = folder.File("errors.log");
        WriteTargets(folder.File("Collect.targets"));
        WriteTraversal(folder.File("Traversal.proj"), projects);

        // Disposed in a way that waits for the last call: one that found its folder gone would end the whole process.
        await using var watch = new Timer(_ => answered(Answers(answers).Length), null, TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(250));
        try
        {
            // The temporary folder as working directory keeps a global.json that asks for an SDK we lack from stopping the run.
            var run = await ChildProcess.RunAsync(
                dotnet.Path, Arguments(folder, answers, errors, options), folder.Path, options.BuildTimeout, cancellationToken).ConfigureAwait(false);
            ImmutableArray<LoadProblem> problems = [];
            if (run.ExitCode is null)
                problems = LoadProblem.One(LoadProblemKind.BuildFailed, root, "timeout");
            else if (run.ExitCode != 0 && Answers(answers).Length == 0)
                problems = LoadProblem.One(LoadProblemKind.BuildFailed, root, FirstLine(run.Output));
            return new([.. ReadAnswers(answers)], BuildErrors.Read(errors), problems);
        }
        catch (Win32Exception exception)
        {
            return new([], BuildErrors.None, LoadProblem.One(LoadProblemKind.BuildFailed, root, exception.Message));
        }
    }

    private static IEnumerable<string> Arguments(TemporaryFolder folder, string answers, string errors, LoadOptions options)
    {
        var targets = folder.File("Collect.targets");
        return
        [
            "msbuild", folder.File("Traversal.proj"), "-t:Collect", "-nologo", "-v:q", $"-m:{Math.Max(1, options.Jobs)}", "-nr:false",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-p:BuildProjectReferences=false",

            // A project that lacks packages goes on to its command line instead of stopping at the first task that fails.
            "-p:ContinueOnError=ErrorAndContinue",

            // Without an input that never exists an up-to-date project would skip the compiler and give no command line.
            "-p:NonExistentFile=__None__/__None__",
            $"-p:CustomAfterMicrosoftCommonTargets={targets}",
            $"-p:CustomAfterMicrosoftCommonCrossTargetingTargets={targets}",
            $"-p:PrivacyCollectFolder={answers}",
            $"-p:PrivacyFrameworks={(options.AllTargetFrameworks ? "" : string.Join('+', TargetFramework.NewestFirst))}",
            $"-flp:errorsonly;encoding=utf-8;logfile={errors}",
        ];
    }

    private static void WriteTargets(string path)
    {
        using var resource = typeof(DesignTimeBuild).Assembly.GetManifestResourceStream("Collect.targets")!;
        using var file = File.Create(path);
        resource.CopyTo(file);
    }

    private static void WriteTraversal(string path, ImmutableArray<string> projects) =>
        new XDocument(
            new XElement("Project",
                new XElement("ItemGroup", projects.Select(project => new XElement("Traversed", new XAttribute("Include", Escape(project))))),
                new XElement("Target", new XAttribute("Name", "Collect"),
                    new XElement("MSBuild",
                        new XAttribute("Projects", "@(Traversed)"),
                        new XAttribute("Targets", "_PrivacyCollect"),
                        new XAttribute("BuildInParallel", "true"),
                        new XAttribute("SkipNonexistentTargets", "true"),
                        new XAttribute("ContinueOnError", "true")))))
        .Save(path);

    private static string Escape(string path) =>
        string.Concat(path.Select(c => "%$@'();?*".Contains(c, StringComparison.Ordinal) ? $"%{(int)c:X2}" : c.ToString()));

    private static string[] Answers(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];

    private static IEnumerable<CollectedProject> ReadAnswers(string folder) =>
        Answers(folder).Select(CollectedProject.Read)
            .Where(project => !project.Arguments.IsEmpty)
            .OrderBy(project => project.Path, StringComparer.Ordinal)
            .ThenBy(project => project.TargetFramework, StringComparer.Ordinal);

    private static string FirstLine(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
}
