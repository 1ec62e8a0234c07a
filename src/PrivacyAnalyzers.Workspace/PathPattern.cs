using System;
using System.Text;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A file pattern as project files and <c>.gitignore</c> users write it: <c>**</c> for any folders, <c>*</c> and <c>?</c> within a name.</summary>
public sealed class PathPattern
{
    private readonly Regex _regex;

    /// <summary>Reads a pattern; both kinds of slashes separate folders. Matching disregards case.</summary>
    public PathPattern(string pattern) =>
        _regex = new("^" + Translate(Normalize(pattern)) + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether <paramref name="relativePath"/>, which starts at the folder that the pattern is relative to, matches.</summary>
    public bool Matches(string relativePath) => _regex.IsMatch(Normalize(relativePath));

    private static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }

    // A folder named alone stands for all that it holds.
    private static string Translate(string pattern)
    {
        if (pattern.EndsWith('/'))
            pattern += "**";
        var regex = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '*')
            {
                regex.Append(pattern[i] == '?' ? "[^/]" : Regex.Escape(pattern[i].ToString()));
            }
            else if (i + 1 < pattern.Length && pattern[i + 1] == '*')
            {
                i++;
                if (i + 1 < pattern.Length && pattern[i + 1] == '/')
                {
                    i++;
                    regex.Append("(.*/)?");
                }
                else
                {
                    regex.Append(".*");
                }
            }
            else
            {
                regex.Append("[^/]*");
            }
        }

        return regex.ToString();
    }
}
