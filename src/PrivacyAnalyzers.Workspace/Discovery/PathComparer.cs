using System;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Compares paths as the file system of this machine does.</summary>
internal static class PathComparer
{
    public static StringComparer Instance { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
