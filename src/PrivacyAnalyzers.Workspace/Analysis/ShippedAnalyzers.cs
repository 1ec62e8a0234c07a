using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The analyzers that PrivacyAnalyzers ships.</summary>
public static class ShippedAnalyzers
{
    /// <summary>New instances of all of them.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create() => [new PrivacyAnalyzer()];
}
