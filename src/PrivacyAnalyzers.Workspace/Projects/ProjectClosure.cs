using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Adds to a list of projects those that they refer to, so that a single project finds its neighbours' sources.</summary>
internal static class ProjectClosure
{
    /// <summary><paramref name="projects"/> and all C# projects below them that exist, in a stable order.</summary>
    public static ImmutableArray<string> Expand(IEnumerable<string> projects)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>(projects);
        while (queue.TryDequeue(out var project))
        {
            if (!File.Exists(project) || !found.Add(project))
                continue;
            foreach (var reference in References(project))
                queue.Enqueue(reference);
        }

        return [.. found];
    }

    // Plain paths are enough here: a reference spelt with properties is seen by the build, which tells it with the project's answer.
    private static IEnumerable<string> References(string project)
    {
        try
        {
            var directory = Path.GetDirectoryName(project)!;
            return XDocument.Load(project).Descendants().Where(element => element.Name.LocalName == "ProjectReference")
                .Select(element => element.Attribute("Include")?.Value)
                .OfType<string>()
                .SelectMany(include => include.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(include => include.Replace("$(MSBuildThisFileDirectory)", "", StringComparison.OrdinalIgnoreCase))
                .Where(include => include.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && !include.Contains("$(", StringComparison.Ordinal))
                .Select(include => Path.GetFullPath(include.Replace('\\', Path.DirectorySeparatorChar), directory))
                .ToList();
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
