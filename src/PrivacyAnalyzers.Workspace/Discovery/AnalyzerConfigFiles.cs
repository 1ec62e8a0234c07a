using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Finds the <c>.editorconfig</c> and <c>.globalconfig</c> files that apply to a project, as the build does.</summary>
internal static class AnalyzerConfigFiles
{
    /// <summary>Those in the folders of <paramref name="sources"/> and everything above them.</summary>
    public static ImmutableArray<string> For(string projectFolder, IEnumerable<string> sources)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var start in sources.Select(Path.GetDirectoryName).OfType<string>().Distinct(PathComparer.Instance).Append(projectFolder))
        {
            for (var folder = start; folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }

        return [.. folders.Select(folder => Path.Combine(folder, ".editorconfig"))
            .Concat(folders.Where(folder => IsAbove(folder, projectFolder)).Select(folder => Path.Combine(folder, ".globalconfig")))
            .Where(File.Exists)];
    }

    private static bool IsAbove(string folder, string projectFolder) =>
        Path.TrimEndingDirectorySeparator(projectFolder).Equals(Path.TrimEndingDirectorySeparator(folder), StringComparison.Ordinal)
        || projectFolder.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
