using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Texts;

namespace PrivacyAnalyzers.Rules;

/// <summary>Makes the rules' descriptors; titles, messages and descriptions come from the resources by the rule's id.</summary>
internal static class Descriptors
{
    /// <summary>A rule that warns.</summary>
    public static DiagnosticDescriptor Warning(string id, string category) => Create(id, category, DiagnosticSeverity.Warning);

    /// <summary>A rule that suggests.</summary>
    public static DiagnosticDescriptor Suggestion(string id, string category) => Create(id, category, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string category, DiagnosticSeverity severity) =>
        new(
            id,
            Strings.Get(id + "_Title"),
            Strings.Get(id + "_Message"),
            category,
            severity,
            isEnabledByDefault: true,
            Strings.Get(id + "_Description"),
            $"https://github.com/privacyanalyzers/privacyanalyzers/blob/main/docs/rules/{id}.md");
}
