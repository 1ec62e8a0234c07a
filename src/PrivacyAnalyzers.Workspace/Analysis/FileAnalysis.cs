using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Looks at one file of a project while somebody types in it. The compiler's driver would bind the whole file for itself before an
/// analyzer sees it; here nothing is bound but what the analysis asks for.
/// </summary>
public static class FileAnalysis
{
    /// <summary>
    /// The findings in the file of <paramref name="semantics"/>, as the driver would tell them: severities set in configuration and suppressions in the code are honoured,
    /// and generated code is left alone but for what stands on pages.
    /// </summary>
    /// <param name="analyzer">The rules, with what they know of earlier states of the project.</param>
    /// <param name="semantics">The file, in its compilation.</param>
    /// <param name="options">The project's additional files and configuration.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ImmutableArray<Diagnostic> Find(PrivacyAnalyzerHost analyzer, SemanticModel semantics, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(semantics);
        ArgumentNullException.ThrowIfNull(options);
        if (GeneratedFiles.Include(semantics.SyntaxTree, options) && !PageCode.Is(semantics.SyntaxTree))
            return [];
        var found = analyzer.FindIn(semantics, options, cancellationToken);
        return found.IsEmpty
            ? found
            : [.. CompilationWithAnalyzers.GetEffectiveDiagnostics(found, semantics.Compilation).Where(finding => !finding.IsSuppressed)];
    }
}
