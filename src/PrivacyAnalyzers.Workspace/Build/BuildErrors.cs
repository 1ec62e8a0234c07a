using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Reads MSBuild's error log: which project each error belongs to.</summary>
internal static partial class BuildErrors
{
    /// <summary>No errors.</summary>
    public static ILookup<string, string> None { get; } = Array.Empty<(string, string)>().ToLookup(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The errors in <paramref name="log"/> by project file, each once, in the order in which they came.</summary>
    public static ILookup<string, string> Read(string log)
    {
        var lines = File.Exists(log) ? File.ReadLines(log) : [];
        return Parse(lines).Distinct().ToLookup(pair => pair.Project, pair => pair.Error, PathComparer.Instance);
    }

    // "path(line,col): error CODE: text [project::TargetFramework=net8.0]"
    private static IEnumerable<(string Project, string Error)> Parse(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var match = ErrorLine().Match(line);
            if (match.Success)
                yield return (match.Groups["project"].Value, match.Groups["error"].Value.Trim());
        }
    }

    /// <summary>The code and text of the error on a line of MSBuild's output; the line itself when it is of another form.</summary>
    public static string WithoutPlace(string line)
    {
        var match = ErrorLine().Match(line);
        return match.Success ? match.Groups["error"].Value.Trim() : line;
    }

    [GeneratedRegex(@"error (?<error>\S+ ?: .*?)\s*\[(?<project>[^\[\]]*?(proj|sln))(::[^\]]*)?\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorLine();
}
