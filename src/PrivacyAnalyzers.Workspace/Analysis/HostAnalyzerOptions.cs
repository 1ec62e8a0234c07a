using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A project's analyzer options with what our own hosts tell the analysis beside them.</summary>
public static class HostAnalyzerOptions
{
    /// <summary>The options of <paramref name="project"/>, and besides:</summary>
    /// <param name="project">The project's own options.</param>
    /// <param name="asOf">The day on which decisions are judged; null leaves it to the project.</param>
    /// <param name="isWholeSolution">Whether the host compares what the projects report.</param>
    public static AnalyzerOptions With(AnalyzerOptions project, DateOnly? asOf, bool isWholeSolution = false)
    {
        ArgumentNullException.ThrowIfNull(project);
        var told = ImmutableDictionary.CreateBuilder<string, string>(AnalyzerConfigOptions.KeyComparer);
        if (asOf is { } day)
            told.Add(HostOptions.AsOfKey, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (isWholeSolution)
            told.Add(HostOptions.WholeSolutionKey, "true");
        return new AnalyzerOptions(project.AdditionalFiles, new Provider(project.AnalyzerConfigOptionsProvider, told.ToImmutable()));
    }

    private sealed class Provider(AnalyzerConfigOptionsProvider project, ImmutableDictionary<string, string> told) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(project.GlobalOptions, told);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => project.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => project.GetOptions(textFile);
    }

    private sealed class Options(AnalyzerConfigOptions project, ImmutableDictionary<string, string> told) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => [.. told.Keys, .. project.Keys];

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => told.TryGetValue(key, out value) || project.TryGetValue(key, out value);
    }
}
