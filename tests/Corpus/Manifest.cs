using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PrivacyAnalyzers.Corpus;

/// <summary>The list of the cases that other tools read.</summary>
internal static class Manifest
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list as JSON, a case on each line.</summary>
    public static string Write(ImmutableArray<CorpusCase> cases) =>
        "[\n" + string.Join(",\n", System.Linq.Enumerable.Select(cases, each => JsonSerializer.Serialize(each, Options))) + "\n]\n";
}
