using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// PRV9006: a rule pack, or a rule of it, is not used. The packs themselves report it, as nobody else knows of them in a compiler; the
/// shipped rules list it beside theirs.
/// </summary>
public sealed class RulePackNotUsed : PrivacyRule
{
    private const string Id = "PRV9006";

    internal static RulePackNotUsed Instance { get; } = new();

    // At the end of a compilation, where a pack is told as a whole, editors need not wait for it.
    internal static DiagnosticDescriptor ProblemDescriptor { get; } = new(
        Id,
        Strings.Localizable(Id + "_Title"),
        "{0}",
        "Privacy.Policy",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Strings.Localizable(Id + "_Description"),
        $"https://github.com/privacyanalyzers/privacyanalyzers/blob/main/docs/rules/{Id}.md",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => ProblemDescriptor;

    /// <inheritdoc />
    public override IncidentClass Incident { get; } = new("", "", "プログラム設計・設定の不備");
}
