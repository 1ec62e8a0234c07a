using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The analyzers that PrivacyAnalyzers ships.</summary>
public static class ShippedAnalyzers
{
    /// <summary>New instances of all of them.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create() =>
        [.. Assembly.Load("PrivacyAnalyzers.Rules").GetExportedTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
