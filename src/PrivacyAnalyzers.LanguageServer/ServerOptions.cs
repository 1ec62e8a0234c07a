using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer;

/// <summary>What a server works with. Everything is made on first use.</summary>
internal sealed record ServerOptions
{
    /// <summary>Finds what is wrong.</summary>
    public required Func<ImmutableArray<DiagnosticAnalyzer>> Analyzers { get; init; }

    /// <summary>Repairs it.</summary>
    public required Func<ImmutableArray<CodeFixProvider>> CodeFixes { get; init; }

    /// <summary>Loads the workspace folders.</summary>
    public required Func<ISolutionSource> Source { get; init; }

    /// <summary>How long a pause in typing must be before the text is analysed.</summary>
    public TimeSpan Debounce { get; init; } = TimeSpan.FromMilliseconds(150);
}
