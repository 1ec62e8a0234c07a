using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>
/// Finds what is wrong in one document, and in nothing else of its project. What was found, and what the analyzers prepared
/// for a compilation, is kept as long as somebody holds that document or compilation. Our own rules go on from what they knew
/// before an edit; other analyzers are run by the compiler's driver.
/// </summary>
internal sealed class DocumentAnalyzer(ImmutableArray<DiagnosticAnalyzer> analyzers, Action<Exception, string> onFailure)
{
    private readonly ConditionalWeakTable<TextDocument, StrongBox<ImmutableArray<Diagnostic>>> _found = [];
    private readonly ConditionalWeakTable<Compilation, Driver> _drivers = [];
    private readonly ImmutableArray<PrivacyAnalyzerHost> _rules = [.. analyzers.OfType<PrivacyAnalyzerHost>()];
    private readonly ImmutableArray<DiagnosticAnalyzer> _others = [.. analyzers.Where(analyzer => analyzer is not PrivacyAnalyzerHost)];
    private readonly RecentCompilations _recent = new();

    /// <summary>The findings in <paramref name="document"/>, which is source or a policy, in the order of the text.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(TextDocument document, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue(document, out var known))
            return known.Value;
        if (await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
            return [];

        var found = document is Document source
            ? await InSourceAsync(compilation, source, cancellationToken).ConfigureAwait(false)
            : await InAdditionalAsync(DriverOf(compilation, document.Project, analyzers), document, cancellationToken).ConfigureAwait(false);
        var sorted = found.Sort(static (a, b) => a.Location.SourceSpan.CompareTo(b.Location.SourceSpan));
        _found.AddOrUpdate(document, new(sorted));
        return sorted;
    }

    private async Task<ImmutableArray<Diagnostic>> InSourceAsync(Compilation compilation, Document source, CancellationToken cancellationToken)
    {
        if (await source.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree)
            return [];
        var found = _others.IsEmpty
            ? []
            : await DriverOf(compilation, source.Project, _others).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken).ConfigureAwait(false);
        var options = OptionsOf(source.Project);
        foreach (var rules in _rules)
            found = found.AddRange(Find(rules, compilation.GetSemanticModel(tree), options, cancellationToken));
        _recent.Hold(source.Project.Id, compilation);
        return found;
    }

    private ImmutableArray<Diagnostic> Find(PrivacyAnalyzerHost rules, SemanticModel semantics, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return FileAnalysis.Find(rules, semantics, options, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            onFailure(exception, rules.GetType().Name);
            return [];
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> InAdditionalAsync(
        CompilationWithAnalyzers driver, TextDocument document, CancellationToken cancellationToken)
    {
        if (document.Project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => file.Path == document.FilePath) is not { } file)
            return [];
        var result = await driver.GetAnalysisResultAsync(file, cancellationToken).ConfigureAwait(false);
        return result.GetAllDiagnostics();
    }

    private static AnalyzerOptions OptionsOf(Project project) => HostAnalyzerOptions.With(project.AnalyzerOptions, DateOnly.FromDateTime(DateTime.Today));

    private CompilationWithAnalyzers DriverOf(Compilation compilation, Project project, ImmutableArray<DiagnosticAnalyzer> run)
    {
        // A new policy or configuration leaves the compilation as it is, but not what is found in it.
        var options = project.AnalyzerOptions;
        if (_drivers.TryGetValue(compilation, out var known) && ReferenceEquals(known.Options, options) && known.Analysis.Analyzers == run)
            return known.Analysis;
        var made = new CompilationWithAnalyzers(compilation, run, new CompilationWithAnalyzersOptions(
            OptionsOf(project),
            onAnalyzerException: (exception, analyzer, _) => onFailure(exception, analyzer.GetType().Name),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
        _drivers.AddOrUpdate(compilation, new(options, made));
        return made;
    }

    private sealed record Driver(AnalyzerOptions Options, CompilationWithAnalyzers Analysis);
}
