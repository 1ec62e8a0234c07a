using System;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What a build writes beside the code: part of what is compiled, but nobody's code.</summary>
public static class BuildOutput
{
    /// <summary>Whether the file at <paramref name="path"/> lies in a folder that builds write to.</summary>
    public static bool Includes(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split('/', '\\').SkipLast(1).Any(folder => folder.Equals("obj", StringComparison.OrdinalIgnoreCase) || folder.Equals("bin", StringComparison.OrdinalIgnoreCase));
    }
}
