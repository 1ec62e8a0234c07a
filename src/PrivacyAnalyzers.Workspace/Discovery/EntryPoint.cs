using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What a path stands for: the projects to open, or the loose source files.</summary>
/// <param name="Root">The folder that holds what was asked for.</param>
/// <param name="Projects">The C# project files, all of which exist.</param>
/// <param name="SourceFiles">C# files that belong to no project; only when there are no projects.</param>
/// <param name="Problems">What was wrong on the way.</param>
internal sealed record EntryPoint(
    string Root, ImmutableArray<string> Projects, ImmutableArray<string> SourceFiles, ImmutableArray<LoadProblem> Problems)
{
    /// <summary>Finds out what <paramref name="path"/> stands for. Never throws for what it finds on disk.</summary>
    public static EntryPoint Find(string path)
    {
        path = Path.GetFullPath(path);
        if (Directory.Exists(path))
            return FromFolder(path);

        var root = Path.GetDirectoryName(path)!;
        if (!File.Exists(path))
            return Nothing(root, LoadProblemKind.PathNotFound, path);
        if (SolutionFile.IsSolution(path))
            return FromSolution(path, []);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csproj" => new(root, [path], [], []),
            ".cs" => new(root, [], [path], []),
            _ => Nothing(root, LoadProblemKind.UnknownPathKind, path),
        };
    }

    private static EntryPoint FromFolder(string folder)
    {
        // Of several, the one that tells most of the code: the others are parts of it, tools, or templates.
        var solutions = Directory.EnumerateFiles(folder).Where(SolutionFile.IsSolution)
            .OrderByDescending(ProjectCount).ThenBy(Preference).ThenBy(path => path, StringComparer.Ordinal).ToList();
        if (solutions.Count > 0)
        {
            // A solution and its own filter or newer form side by side are the usual case and no reason to speak.
            var names = solutions.Where(path => !path.EndsWith(".slnf", StringComparison.OrdinalIgnoreCase))
                .Select(Path.GetFileNameWithoutExtension).Distinct(StringComparer.OrdinalIgnoreCase);
            return FromSolution(solutions[0], names.Count() > 1 ? LoadProblem.One(LoadProblemKind.SolutionChosen, solutions[0]) : []);
        }

        return FromFilesBelow(folder, []);
    }

    private static int ProjectCount(string solution)
    {
        try
        {
            return SolutionFile.ReadProjects(solution).Count(File.Exists);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static int Preference(string solution) => Path.GetExtension(solution).ToLowerInvariant() switch
    {
        ".slnx" => 0,
        ".sln" => 1,
        _ => 2,
    };

    private static EntryPoint FromSolution(string path, ImmutableArray<LoadProblem> problems)
    {
        var root = Path.GetDirectoryName(path)!;
        try
        {
            var named = SolutionFile.ReadProjects(path);
            var missing = named.Where(project => !File.Exists(project)).Select(project => new LoadProblem(LoadProblemKind.ProjectNotFound, project));
            var found = named.Where(File.Exists).ToImmutableArray();
            if (found.IsEmpty)
                missing = missing.Append(new LoadProblem(LoadProblemKind.NothingFound, path));
            return new(root, found, [], problems.AddRange(missing));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return FromFilesBelow(root, problems.Add(new LoadProblem(LoadProblemKind.SolutionUnreadable, path, exception.Message)));
        }
    }

    private static EntryPoint FromFilesBelow(string folder, ImmutableArray<LoadProblem> problems)
    {
        var projects = SourceTree.Files(folder, "*.csproj").ToImmutableArray();
        if (!projects.IsEmpty)
            return new(folder, projects, [], problems);
        var sources = SourceTree.Files(folder, "*.cs").ToImmutableArray();
        return sources.IsEmpty
            ? new(folder, [], [], problems.Add(new LoadProblem(LoadProblemKind.NothingFound, folder)))
            : new(folder, [], sources, problems);
    }

    private static EntryPoint Nothing(string root, LoadProblemKind kind, string path) => new(root, [], [], LoadProblem.One(kind, path));
}
