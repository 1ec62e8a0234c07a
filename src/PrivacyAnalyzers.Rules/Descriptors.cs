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

    /// <summary>A rule that suggests where it is turned on; it is off by default.</summary>
    public static DiagnosticDescriptor Hidden(string id, string category) => Create(id, category, DiagnosticSeverity.Info, isOn: false);

    private static DiagnosticDescriptor Create(string id, string category, DiagnosticSeverity severity, bool isOn = true) =>
        new(
            id,
            Strings.Get(id + "_Title"),
            Strings.Get(id + "_Message"),
            category,
            severity,
            isEnabledByDefault: isOn,
            Strings.Get(id + "_Description"),
            $"https://github.com/privacyanalyzers/privacyanalyzers/blob/main/docs/rules/{id}.md");
}
