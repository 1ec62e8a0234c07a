using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>What the package's targets tell of the build.</summary>
/// <param name="EmbedsSummaries">Whether the assembly is to carry the summaries of its methods to the projects above it.</param>
/// <param name="Root">The folder that the projects have in common; null when nothing tells.</param>
internal sealed record BuildSettings(bool EmbedsSummaries, string? Root)
{
    public static BuildSettings Of(AnalyzerConfigOptionsProvider provider) =>
        new(string.Equals(Property(provider, "PrivacyAnalyzersEmbedSummaries"), "true", StringComparison.OrdinalIgnoreCase), Property(provider, "PrivacyAnalyzersRoot"));

    private static string? Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
