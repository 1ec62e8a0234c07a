using System;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Where code stands, as people are told.</summary>
public static class MappedPlace
{
    /// <summary>The place that a <c>#line</c> says, or the code's own where that names no file that could be.</summary>
    public static FileLinePositionSpan Of(Location location)
    {
        ArgumentNullException.ThrowIfNull(location);
        var mapped = location.GetMappedLineSpan();
        return string.IsNullOrEmpty(mapped.Path) || mapped.Path.Contains('\0', StringComparison.Ordinal) ? location.GetLineSpan() : mapped;
    }
}
