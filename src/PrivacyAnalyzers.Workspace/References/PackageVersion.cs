using System;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A package version, compared by its numbers and then by whether it is a release.</summary>
/// <param name="Number">The numbers; 0.0 for what is not understood.</param>
/// <param name="Suffix">What makes it a pre-release; empty for a release.</param>
internal readonly record struct PackageVersion(Version Number, string Suffix) : IComparable<PackageVersion>
{
    /// <summary>Reads a version, or the lower end of a range such as <c>[1.2.0, )</c>; a <c>*</c> counts as 0.</summary>
    public static PackageVersion Parse(string text)
    {
        text = text.Trim().TrimStart('[', '(').Split(',', ')', ']')[0].Split('+')[0].Trim();
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var suffix = hyphen < 0 ? "" : text[(hyphen + 1)..];
        var numbers = (hyphen < 0 ? text : text[..hyphen]).Split('.')
            .Select(part => int.TryParse(part, out var number) ? number : 0).Concat([0, 0, 0, 0]).Take(4).ToArray();
        return new(new(numbers[0], numbers[1], numbers[2], numbers[3]), suffix);
    }

    /// <inheritdoc />
    public int CompareTo(PackageVersion other)
    {
        var byNumber = Number.CompareTo(other.Number);
        if (byNumber != 0)
            return byNumber;
        return (Suffix.Length == 0, other.Suffix.Length == 0) switch
        {
            (true, false) => 1,
            (false, true) => -1,
            _ => string.CompareOrdinal(Suffix, other.Suffix),
        };
    }
}
