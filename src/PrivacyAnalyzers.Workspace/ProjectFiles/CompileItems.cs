using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Works out which source files a project compiles.</summary>
internal static class CompileItems
{
    /// <summary>The source files of <paramref name="project"/>, by path.</summary>
    public static ImmutableArray<string> Of(ProjectEvaluation project)
    {
        var files = new SortedSet<string>(PathComparer.Instance);
        if (project.Sdks.Count > 0 && !project.IsNot("EnableDefaultItems") && !project.IsNot("EnableDefaultCompileItems"))
        {
            var excluded = Patterns(project.Text["DefaultItemExcludes"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            files.UnionWith(SourceTree.Files(project.Folder, "*.cs").Where(file => !Matches(excluded, project.Folder, file)));
        }

        foreach (var item in project.Items("Compile"))
        {
            foreach (var include in project.List(item, "Include"))
            {
                var excluded = Patterns(project.List(item, "Exclude"));
                files.UnionWith(Expand(project.Folder, include).Where(file => !Matches(excluded, project.Folder, file)));
            }

            var removed = Patterns(project.List(item, "Remove"));
            if (!removed.IsEmpty)
                files.RemoveWhere(file => Matches(removed, project.Folder, file));
        }

        return [.. files];
    }

    private static ImmutableArray<PathPattern> Patterns(IEnumerable<string> texts) => [.. texts.Select(text => new PathPattern(text))];

    private static bool Matches(ImmutableArray<PathPattern> patterns, string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file);
        return patterns.Any(pattern => pattern.Matches(relative) || pattern.Matches(file));
    }

    private static IEnumerable<string> Expand(string folder, string include)
    {
        var path = include.Replace('\\', Path.DirectorySeparatorChar);
        var wild = path.IndexOfAny(['*', '?']);
        if (wild < 0)
            return [Path.GetFullPath(path, folder)];

        // The part before the first wildcard is where to look.
        var start = path[..wild].LastIndexOf(Path.DirectorySeparatorChar);
        var root = Path.GetFullPath(start < 0 ? "." : path[..(start + 1)], folder);
        var pattern = new PathPattern(path[(start + 1)..]);
        return Directory.Exists(root) ? SourceTree.Files(root, "*.cs").Where(file => pattern.Matches(Path.GetRelativePath(root, file))) : [];
    }
}
