using System;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Whether a pack can run here. The rule API only grows within a major version, so a pack runs on the version that it was built for and on
/// later ones; before 1.0 each minor version counts as a major one.
/// </summary>
internal static class PackVersion
{
    /// <summary>Why a pack that was built for <paramref name="built"/> cannot run on <paramref name="here"/>; null when it can.</summary>
    public static LocalizableString? Problem(string pack, Version? built, Version? here)
    {
        if (built is null || here is null || built == here)
            return null;
        if (built > here)
            return PackProblems.TooNew(pack, Text(built), Text(here));
        return Line(built) == Line(here) ? null : PackProblems.TooOld(pack, Text(built), Text(here));
    }

    private static (int, int) Line(Version version) => version.Major == 0 ? (0, version.Minor) : (version.Major, 0);

    private static string Text(Version version) => version.ToString(3);
}
