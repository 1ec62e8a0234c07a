using System;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes paths as the URIs that SARIF wants.</summary>
internal static class SarifUri
{
    /// <summary>A folder as an absolute URI that ends in a slash.</summary>
    public static string OfFolder(string folder) => OfRooted(folder) + "/";

    /// <summary>A file below <paramref name="root"/> as a URI relative to it; any other as an absolute one.</summary>
    public static (string Uri, bool IsRelative) OfFile(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? (OfRooted(path), false) : (Escape(relative), true);
    }

    private static string OfRooted(string path) => "file:///" + Escape(Path.TrimEndingDirectorySeparator(path)).TrimStart('/');

    // Uri's own escaping leaves # and ? of a file name alone, which would cut the URI there.
    private static string Escape(string path) =>
        string.Join('/', path.Replace('\\', '/').Split('/').Select((part, index) => index == 0 && part.EndsWith(':') ? part : Uri.EscapeDataString(part)));
}
