using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Where .NET is installed on this machine.</summary>
/// <param name="Path">The <c>dotnet</c> executable.</param>
internal sealed record DotnetHost(string Path)
{
    /// <summary>The folder that holds <c>sdk</c>, <c>packs</c> and <c>shared</c>.</summary>
    public string Root => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Whether it can build: at least one SDK is there.</summary>
    public bool HasSdk => Directory.Exists(System.IO.Path.Combine(Root, "sdk"));

    /// <summary>The installation at <paramref name="given"/>, or the one that this user's commands would take; null when there is none.</summary>
    public static DotnetHost? Find(string? given)
    {
        var candidates = given is null ? Usual() : [given];
        foreach (var candidate in candidates)
        {
            // Package managers link the command from elsewhere; the installation is where the link ends.
            if (File.Exists(candidate))
                return new(File.ResolveLinkTarget(candidate, returnFinalTarget: true)?.FullName ?? System.IO.Path.GetFullPath(candidate));
        }

        return null;
    }

    private static IEnumerable<string> Usual()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host)
            yield return host;
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
            yield return System.IO.Path.Combine(root, name);
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Where(part => part.Length > 0))
            yield return System.IO.Path.Combine(folder, name);
    }
}
