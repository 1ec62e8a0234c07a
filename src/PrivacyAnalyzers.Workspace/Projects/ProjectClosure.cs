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

    /// <summary>Whether the project file can be read at all.</summary>
    public static bool IsXml(string project) => Load(project) is not null;

    // Plain paths are enough here: a reference spelt with properties is seen by the build, which tells it with the project's answer.
    private static IEnumerable<string> References(string project)
    {
        var directory = Path.GetDirectoryName(project)!;
        return (Load(project)?.Descendants() ?? []).Where(element => element.Name.LocalName == "ProjectReference")
            .Select(element => element.Attribute("Include")?.Value)
            .OfType<string>()
            .SelectMany(include => include.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(include => include.Replace("$(MSBuildThisFileDirectory)", "", StringComparison.OrdinalIgnoreCase))
            .Where(include => include.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && !include.Contains("$(", StringComparison.Ordinal))
            .Select(include => Path.GetFullPath(include.Replace('\\', Path.DirectorySeparatorChar), directory));
    }

    private static XDocument? Load(string project)
    {
        try
        {
            return XDocument.Load(project);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
