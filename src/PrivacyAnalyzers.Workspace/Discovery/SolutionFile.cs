using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Reads which C# projects a solution names: <c>.sln</c>, <c>.slnx</c> and the filter <c>.slnf</c>.</summary>
internal static partial class SolutionFile
{
    /// <summary>Whether <paramref name="path"/> has the name of a solution.</summary>
    public static bool IsSolution(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".sln" or ".slnx" or ".slnf";

    /// <summary>The full paths of the C# projects that the solution names, whether or not they exist.</summary>
    /// <exception cref="InvalidDataException">The file is not what its name says.</exception>
    public static ImmutableArray<string> ReadProjects(string path)
    {
        var text = File.ReadAllText(path);
        var directory = Path.GetDirectoryName(path)!;
        try
        {
            var projects = Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".slnx" => ReadSlnx(text),
                ".slnf" => ReadFilter(text, ref directory),
                _ => ReadSln(text),
            };
            return [.. projects.Where(IsCSharpProject).Select(project => FullPath(directory, project)).Distinct(PathComparer.Instance)];
        }
        catch (Exception exception) when (exception is System.Xml.XmlException or JsonException or InvalidOperationException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static ImmutableArray<string> ReadSln(string text)
    {
        if (!text.Contains("Microsoft Visual Studio Solution File", StringComparison.Ordinal))
            throw new InvalidDataException("no solution header");
        return [.. ProjectLine().Matches(text).Select(match => match.Groups["path"].Value)];
    }

    private static ImmutableArray<string> ReadSlnx(string text)
    {
        var root = XDocument.Parse(text).Root;
        if (root?.Name.LocalName != "Solution")
            throw new InvalidDataException("no Solution element");
        return [.. root.Descendants("Project").Select(project => project.Attribute("Path")?.Value).OfType<string>()];
    }

    // The filter's project paths are relative to the solution that it filters, not to the filter itself.
    private static ImmutableArray<string> ReadFilter(string text, ref string directory)
    {
        using var json = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        if (json.RootElement.ValueKind != JsonValueKind.Object
            || !json.RootElement.TryGetProperty("solution", out var solution)
            || !solution.TryGetProperty("path", out var path)
            || !solution.TryGetProperty("projects", out var projects)
            || projects.ValueKind != JsonValueKind.Array)
            throw new InvalidDataException("no solution with path and projects");
        directory = Path.GetDirectoryName(FullPath(directory, path.GetString() ?? ""))!;
        return [.. projects.EnumerateArray().Select(project => project.GetString()).OfType<string>()];
    }

    private static bool IsCSharpProject(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static string FullPath(string directory, string path) =>
        Path.GetFullPath(path.Replace('\\', Path.DirectorySeparatorChar), directory);

    [GeneratedRegex("""^\s*Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"(?<path>[^"]+)",""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectLine();
}
