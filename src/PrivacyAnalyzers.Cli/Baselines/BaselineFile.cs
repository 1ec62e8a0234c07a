using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Baselines;

/// <summary>Keeps a baseline as JSON, a finding a block, sorted: it is reviewed and merged like code.</summary>
internal static class BaselineFile
{
    /// <summary>The name by which it is looked for and written where none is said.</summary>
    public const string Name = "privacy-baseline.json";

    private const int Version = 1;

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or it is no baseline; the message says what is wrong.</exception>
    public static async Task<Baseline> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));
            var root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
                throw new InvalidDataException(Strings.Get("Baseline_Version"));
            return new([.. root.GetProperty("findings").EnumerateArray().Select(Entry)]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException(Strings.Get("Baseline_Malformed"), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    /// <summary>Writes the file.</summary>
    public static Task WriteAsync(string path, Baseline baseline, CancellationToken cancellationToken) =>
        AtomicFile.WriteAsync(path, stream => Write(stream, baseline), cancellationToken);

    private static BaselineEntry Entry(JsonElement finding) => new(
        finding.GetProperty("rule").GetString()!,
        finding.GetProperty("file").GetString()!,
        finding.GetProperty("fingerprint").GetString()!,
        finding.GetProperty("message").GetString()!);

    private static void Write(Stream stream, Baseline baseline)
    {
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("findings");
        foreach (var entry in baseline.Entries)
        {
            json.WriteStartObject();
            json.WriteString("rule", entry.Rule);
            json.WriteString("file", entry.File);
            json.WriteString("fingerprint", entry.Fingerprint);
            json.WriteString("message", entry.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
