using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A rule pack that a project uses. Our hosts run it themselves, together with the shipped rules; as a reference it offers no analyzers.</summary>
/// <param name="type">The pack's class.</param>
/// <param name="path">The assembly it was read from.</param>
internal sealed class RulePackReference(Type type, string path) : AnalyzerReference
{
    /// <inheritdoc />
    public override string FullPath => path;

    /// <inheritdoc />
    public override object Id => type;

    /// <summary>A new instance of the pack, which has seen nothing yet.</summary>
    public RulePack Create() => (RulePack)Activator.CreateInstance(type, nonPublic: true)!;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];
}
