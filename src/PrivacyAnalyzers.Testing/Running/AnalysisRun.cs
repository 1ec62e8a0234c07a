using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing.Running;

/// <summary>What compiling and analysing a test's solution brought.</summary>
internal sealed class AnalysisRun
{
    private const string AnalyzerFailed = "AD0001";

    private AnalysisRun(ImmutableArray<FoundDiagnostic> findings, ImmutableArray<FoundDiagnostic> compileErrors)
    {
        Findings = findings;
        CompileErrors = compileErrors;
    }

    /// <summary>The analyzers' findings, by file and position.</summary>
    public ImmutableArray<FoundDiagnostic> Findings { get; }

    /// <summary>The compiler's errors.</summary>
    public ImmutableArray<FoundDiagnostic> CompileErrors { get; }

    /// <summary>Compiles and analyses the projects, those that others refer to first.</summary>
    /// <param name="solution">The projects.</param>
    /// <param name="analyzers">The analyzers.</param>
    /// <param name="assemblies">What compiles a project to an assembly for those above it; null when they see its source.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task<AnalysisRun> StartAsync(
        Solution solution, ImmutableArray<DiagnosticAnalyzer> analyzers, AssemblyReferences? assemblies, CancellationToken cancellationToken)
    {
        var errors = new List<Diagnostic>();
        var found = new List<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException("The project has no compilation.");
            compilation = assemblies?.Refer(compilation, project, cancellationToken) ?? compilation;
            errors.AddRange(compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            if (!analyzers.IsEmpty)
                found.AddRange(await compilation.WithAnalyzers(analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false));
            assemblies?.Emit(compilation, cancellationToken);
        }

        return new AnalysisRun(InOrder(found), InOrder(errors));
    }

    /// <summary>An exception in an analyzer arrives as a diagnostic, which must not be mistaken for a finding.</summary>
    public void ThrowIfAnalyzerFailed()
    {
        if (Findings.FirstOrDefault(finding => finding.Id == AnalyzerFailed) is { } failure)
            throw new VerificationException($"An analyzer failed:\n{failure.Message}\n{failure.Diagnostic.Descriptor.Description}");
    }

    private static ImmutableArray<FoundDiagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Select(diagnostic => new FoundDiagnostic(diagnostic))
            .OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal),
    ];
}
