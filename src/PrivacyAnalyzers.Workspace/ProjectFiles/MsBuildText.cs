using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Fills in properties in the text of a project file, as far as that goes without running the build.</summary>
internal sealed partial class MsBuildText
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a property; empty when it is not set.</summary>
    public string this[string name]
    {
        get => _properties.GetValueOrDefault(name, "");
        set => _properties[name] = value;
    }

    /// <summary>
    /// <paramref name="text"/> with its properties filled in. Expressions that only the build can answer become nothing, as an unset property does.
    /// </summary>
    public string Expand(string text)
    {
        // Properties hold expanded text, so once is enough for them; a function's arguments are expanded first.
        for (var rounds = 0; rounds < 4 && text.Contains("$(", StringComparison.Ordinal); rounds++)
        {
            text = Property().Replace(text, match => this[match.Groups[1].Value]);
            text = FileAbove().Replace(text, match => PathOfFileAbove(match.Groups[1].Value, match.Groups[2].Value));
            text = FolderOfFileAbove().Replace(text, match =>
                Path.GetDirectoryName(PathOfFileAbove(match.Groups[2].Value, match.Groups[1].Value)) ?? "");
        }

        return Anything().Replace(text, "");
    }

    private static string PathOfFileAbove(string file, string folder) =>
        folder.Length == 0 ? "" : SourceTree.NearestAbove(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Replace('\\', '/'))), file) ?? "";

    [GeneratedRegex(@"\$\(\s*([A-Za-z_][\w.-]*)\s*\)")]
    private static partial Regex Property();

    [GeneratedRegex(@"\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*'?([^',()]*)'?\s*,\s*'?([^',()]*)'?\s*\)\)", RegexOptions.IgnoreCase)]
    private static partial Regex FileAbove();

    [GeneratedRegex(@"\$\(\[MSBuild\]::GetDirectoryNameOfFileAbove\(\s*'?([^',()]*)'?\s*,\s*'?([^',()]*)'?\s*\)\)", RegexOptions.IgnoreCase)]
    private static partial Regex FolderOfFileAbove();

    [GeneratedRegex(@"\$\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")]
    private static partial Regex Anything();
}
