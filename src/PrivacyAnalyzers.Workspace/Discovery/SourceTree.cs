using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Looks for files in a folder as a build would: not in what builds and package managers write.</summary>
internal static class SourceTree
{
    private static readonly EnumerationOptions Here = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <summary>The files below <paramref name="folder"/> that match, in a stable order; output, hidden and linked folders left out.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(folder, pattern, Here).Order(StringComparer.Ordinal))
            yield return file;
        foreach (var child in Directory.EnumerateDirectories(folder, "*", Here).Order(StringComparer.Ordinal))
        {
            if (IsOutput(child))
                continue;
            foreach (var file in Files(child, pattern))
                yield return file;
        }
    }

    /// <summary>The nearest file of that name in <paramref name="folder"/> or above it; null when there is none.</summary>
    public static string? NearestAbove(string? folder, string name)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, name);
            if (File.Exists(candidate))
                return candidate;
        }

        return null;
    }

    private static bool IsOutput(string folder)
    {
        var name = Path.GetFileName(folder);
        return name.StartsWith('.')
            || name.Equals("bin", StringComparison.OrdinalIgnoreCase)
            || name.Equals("obj", StringComparison.OrdinalIgnoreCase)
            || name.Equals("node_modules", StringComparison.OrdinalIgnoreCase)
            || new DirectoryInfo(folder).LinkTarget is not null;
    }
}
