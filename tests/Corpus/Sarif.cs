using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;

namespace PrivacyAnalyzers.Corpus;

/// <summary>A finding of a tool under test.</summary>
/// <param name="Case">The case in whose folder it stands.</param>
/// <param name="Line">The line on which it starts.</param>
/// <param name="Family">The kind of mistake; null when nobody said what the tool's rule is about.</param>
internal sealed record ToolFinding(string Case, int Line, string? Family);

/// <summary>Reads findings from SARIF 2.1.</summary>
internal static class Sarif
{
    /// <summary>The findings in the cases; those in files beside them are left out.</summary>
    /// <param name="sarif">The text of a log.</param>
    /// <param name="families">The family of each of the tool's rules; null when every finding counts for what its case is about.</param>
    public static ImmutableArray<ToolFinding> Read(string sarif, IReadOnlyDictionary<string, string>? families)
    {
        using var document = JsonDocument.Parse(sarif);
        return [.. document.RootElement.GetProperty("runs").EnumerateArray()
            .SelectMany(run => run.TryGetProperty("results", out var results) ? results.EnumerateArray() : [])
            .Select(result => Finding(result, families)).OfType<ToolFinding>()];
    }

    private static ToolFinding? Finding(JsonElement result, IReadOnlyDictionary<string, string>? families)
    {
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0 || !locations[0].TryGetProperty("physicalLocation", out var place)
            || CaseOf(place.GetProperty("artifactLocation").GetProperty("uri").GetString() ?? "") is not { } name)
            return null;
        var line = place.TryGetProperty("region", out var region) && region.TryGetProperty("startLine", out var start) ? start.GetInt32() : 1;
        var rule = result.TryGetProperty("ruleId", out var id) ? id.GetString() ?? "" : "";
        return families is null ? new(name, line, Families.Of(rule))
            : families.TryGetValue(rule, out var family) ? new(name, line, family)
            : null;
    }

    /// <summary><c>…/PRV4001/Bad/Interpolation/Case.cs</c> is a file of the case <c>PRV4001/Bad/Interpolation</c>.</summary>
    private static string? CaseOf(string uri)
    {
        var parts = Uri.UnescapeDataString(uri).Replace('\\', '/').Split('/');
        return parts.Length >= 4 && parts[^1].StartsWith("Case.", StringComparison.Ordinal) && parts[^4].StartsWith("PRV", StringComparison.Ordinal)
            ? string.Join('/', parts[^4..^1])
            : null;
    }
}
