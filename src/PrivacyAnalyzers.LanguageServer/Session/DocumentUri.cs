using System;
using System.Linq;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Between the editor's addresses and file paths.</summary>
internal static class DocumentUri
{
    private const string File = "file://";

    /// <summary>The path of a <c>file:</c> address; for any other the address itself, which then is no path of a file.</summary>
    public static string ToPath(string uri)
    {
        if (!uri.StartsWith(File, StringComparison.OrdinalIgnoreCase))
            return uri;

        // Not System.Uri: it reads "#" and "%" in a name in its own ways. Editors escape all that needs escaping.
        var path = Uri.UnescapeDataString(uri[File.Length..]);
        if (IsDrive(path))
            return char.ToUpperInvariant(path[1]) + path[2..].Replace('/', '\\');
        return path;
    }

    /// <summary>The <c>file:</c> address of <paramref name="path"/>; a path that is an address already stays.</summary>
    public static string FromPath(string path)
    {
        if (path.Contains(':') && !(path.Length > 2 && path[1] == ':'))
            return path;
        var slashes = path.Replace('\\', '/');
        var escaped = string.Join('/', slashes.Split('/').Select(Uri.EscapeDataString));
        return File + (escaped.StartsWith('/') ? "" : "/") + escaped;
    }

    private static bool IsDrive(string path) => path.Length > 3 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':';
}
