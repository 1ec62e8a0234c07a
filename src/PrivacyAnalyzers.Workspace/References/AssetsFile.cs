using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Reads from a restore's result which packages it could not find. A restore that failed still lists the rest.</summary>
internal static class AssetsFile
{
    /// <summary>The packages that the restore that wrote <paramref name="path"/> did not find, by name.</summary>
    public static ImmutableArray<string> MissingPackages(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var json = JsonDocument.Parse(stream);
            if (!json.RootElement.TryGetProperty("logs", out var logs) || logs.ValueKind != JsonValueKind.Array)
                return [];
            return [.. logs.EnumerateArray()
                .Where(log => Text(log, "level") == "Error" && Text(log, "libraryId").Length > 0)
                .Select(log => Text(log, "libraryId"))
                .Distinct(StringComparer.OrdinalIgnoreCase)];
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
