using System;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Testing.Markup;

/// <summary>
/// The parts of a file that belong to different projects: each begins with a line <c>// project: Name</c>. What stands before
/// the first of them, such as using directives, belongs to all.
/// </summary>
internal static class ProjectSections
{
    private const string Mark = "// project:";

    /// <summary>The projects that <paramref name="text"/> names, in the order of their first lines; empty when it names none.</summary>
    public static ImmutableArray<string> NamesIn(string text) =>
        [.. text.Split('\n').Select(NameAt).OfType<string>().Distinct()];

    /// <summary>
    /// The part of <paramref name="text"/> that belongs to <paramref name="project"/>. The lines of other projects are blank, so that
    /// every place in the file stays where it is.
    /// </summary>
    public static string Of(string project, string text)
    {
        string? current = null;
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            current = NameAt(line) ?? current;
            return current is null || current == project ? line : new string(' ', line.Length);
        }));
    }

    private static string? NameAt(string line) =>
        line.StartsWith(Mark, StringComparison.Ordinal) ? line[Mark.Length..].Trim() : null;
}
