using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow.Projects.Written;

/// <summary>
/// Writes where a step stands, in lines and characters from zero: <c>Mail/Sender.cs:11.8-11.30</c>. Files below the common root of
/// the projects are written from there, so that the text says nothing of the machine it was made on.
/// </summary>
/// <param name="root">The folder from which files are named; null when there is none.</param>
/// <param name="now">Where a place is after edits; null when there are none.</param>
internal sealed class PlaceText(string? root, Func<Location, Location>? now = null)
{
    private readonly string? _root = string.IsNullOrEmpty(root) ? null : root!.Replace('\\', '/').TrimEnd('/') + "/";

    public string Of(Location location)
    {
        var place = PageCode.PlaceOf(now?.Invoke(location) ?? location);
        var path = place.Path.Replace('\\', '/');
        if (_root is not null && path.StartsWith(_root, StringComparison.OrdinalIgnoreCase))
            path = path.Substring(_root.Length);
        return string.Format(CultureInfo.InvariantCulture, "{0}:{1}.{2}-{3}.{4}", path, place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Line, place.EndLinePosition.Character);
    }

    /// <summary>The place that <paramref name="text"/> names; no place when it cannot be read.</summary>
    public Location Read(string? text)
    {
        var colon = text?.LastIndexOf(':') ?? -1;
        if (colon <= 0)
            return Location.None;
        var numbers = text!.Substring(colon + 1).Split('.', '-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        if (numbers.Length != 4 || numbers.Min() < 0 || (numbers[0], numbers[1]).CompareTo((numbers[2], numbers[3])) > 0)
            return Location.None;
        var path = text.Substring(0, colon);
        if (_root is not null && !IsRooted(path))
            path = _root + path;
        return Location.Create(path, default, new LinePositionSpan(new(numbers[0], numbers[1]), new(numbers[2], numbers[3])));
    }

    private static bool IsRooted(string path) => path[0] == '/' || (path.Length > 1 && path[1] == ':');
}
