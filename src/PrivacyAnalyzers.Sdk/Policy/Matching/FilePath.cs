using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Policy.Matching;

/// <summary>A file's path as seen from the policy's folder, in segments.</summary>
internal static class FilePath
{
    public static IReadOnlyList<string> Of(string file, string? policy)
    {
        var path = Normal(file);
        var folder = Normal(policy ?? "");
        folder = folder.Substring(0, folder.LastIndexOf('/') + 1);
        if (folder.Length > 0 && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
            path = path.Substring(folder.Length);
        return path.Split('/').Where(segment => segment.Length > 0).ToArray();
    }

    private static string Normal(string path) => path.Replace('\\', '/');
}
