using System.Linq;

namespace PrivacyAnalyzers.Corpus;

/// <summary>The kinds of mistakes by which tools are compared, whatever each calls its rules.</summary>
internal static class Families
{
    private static readonly (string Rules, string Family)[] ByRule =
    [
        ("PRV4001 PRV4002 PRV4008", "LOG"), ("PRV4003", "EXCEPTION"), ("PRV4004", "URL"), ("PRV4005", "TELEMETRY"), ("PRV4006 PRV3009", "STORAGE"), ("PRV4007", "SWITCH"),
        ("PRV2 PRV3006 PRV3008", "BULK_MESSAGE"), ("PRV3001 PRV1001 PRV1004 PRV3007", "THIRD_PARTY"), ("PRV3004 PRV3011", "ENDPOINT"), ("PRV3005", "NAME_LOOKUP"),
        ("PRV1", "PURPOSE"), ("PRV3", "DISCLOSURE"), ("PRV5", "HIGH_RISK"), ("PRV9100", "OWN_RULE"),
    ];

    /// <summary>The family of one of our rules; null for what is none of them.</summary>
    public static string? Of(string rule) => ByRule
        .SelectMany(entry => entry.Rules.Split(' ').Select(start => (Start: start, entry.Family)))
        .Where(entry => rule.StartsWith(entry.Start, System.StringComparison.Ordinal))
        .OrderByDescending(entry => entry.Start.Length)
        .Select(entry => entry.Family)
        .FirstOrDefault();
}
