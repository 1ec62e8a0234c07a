using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Recognition;
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
    private readonly ConditionalWeakTable<TextDocument, FileFacts> _found = [];
    private readonly ConditionalWeakTable<Compilation, Driver> _drivers = [];
    private readonly ProjectAnalyzers _withPacks = new(analyzers);
    private readonly ImmutableArray<DiagnosticAnalyzer> _others = [.. analyzers.Where(analyzer => analyzer is not PrivacyAnalyzerHost)];
    private readonly RecentCompilations _recent = new();

    /// <summary>What is known of <paramref name="document"/>, which is source, a page or a policy; the findings in the order of the text.</summary>
    public async Task<FileFacts> AnalyzeAsync(TextDocument document, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue(document, out var known))
            return known;
        var found = document switch
        {
            Document source => await InSourceAsync(source, cancellationToken).ConfigureAwait(false),
            _ when Pages.Include(document.FilePath) => await OnPageAsync(document, cancellationToken).ConfigureAwait(false),
            _ => new(await InAdditionalAsync(document, cancellationToken).ConfigureAwait(false), []),
        };
        var sorted = found with { Findings = [.. found.Findings.OrderBy(static finding => PageCode.PlaceOf(finding.Location).Span.Start).ThenBy(static finding => finding.Location.SourceSpan)] };
        _found.AddOrUpdate(document, sorted);
        return sorted;
    }

    private async Task<FileFacts> InSourceAsync(Document source, CancellationToken cancellationToken) =>
        await _recent.OfAsync(source.Project, cancellationToken).ConfigureAwait(false) is { } compilation
        && await source.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is { } tree
            ? await InCodeAsync([tree], compilation, source.Project, cancellationToken).ConfigureAwait(false)
            : FileFacts.None;

    /// <summary>What was found in the code that is made of a page, and stands on it; a file of imports has its part in the code of other pages, too.</summary>
    private async Task<FileFacts> OnPageAsync(TextDocument page, CancellationToken cancellationToken)
    {
        if (page.FilePath is not { } path || await _recent.OfAsync(page.Project, cancellationToken).ConfigureAwait(false) is not { } compilation)
            return FileFacts.None;
        var facts = await InCodeAsync(Pages.CodeOf(path, compilation), compilation, page.Project, cancellationToken).ConfigureAwait(false);
        return new([.. facts.Findings.Where(finding => Pages.Holds(path, finding.Location))], [.. facts.Flows.Where(flow => Pages.Holds(path, flow.Location))]);
    }

    private async Task<FileFacts> InCodeAsync(ImmutableArray<SyntaxTree> trees, Compilation compilation, Project project, CancellationToken cancellationToken)
    {
        var facts = FileFacts.None;
        var options = OptionsOf(project);
        foreach (var tree in trees)
        {
            if (!_others.IsEmpty)
                facts = facts with { Findings = facts.Findings.AddRange(await OthersInAsync(tree, compilation, project, cancellationToken).ConfigureAwait(false)) };
            foreach (var rules in _withPacks.Of(project).OfType<PrivacyAnalyzerHost>())
            {
                var told = Find(rules, compilation.GetSemanticModel(tree), options, cancellationToken);
                facts = new(facts.Findings.AddRange(told.Findings), facts.Flows.AddRange(told.Flows));
            }
        }

        _recent.Hold(project, compilation);
        return facts;
    }

    private Task<ImmutableArray<Diagnostic>> OthersInAsync(SyntaxTree tree, Compilation compilation, Project project, CancellationToken cancellationToken) =>
        DriverOf(compilation, project, _others).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken);

    private FileFacts Find(PrivacyAnalyzerHost rules, SemanticModel semantics, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return rules is FileFactsAnalyzer analyzer
                ? analyzer.LookAt(semantics, options, cancellationToken)
                : new(FileAnalysis.Find(rules, semantics, options, cancellationToken), []);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            onFailure(exception, rules.GetType().Name);
            return FileFacts.None;
        }
    }

    /// <summary>A policy speaks of several projects, and a mistake about the code of one of them is seen only there.</summary>
    private async Task<ImmutableArray<Diagnostic>> InAdditionalAsync(TextDocument document, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in document.Project.Solution.Projects)
        {
            if (project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => file.Path == document.FilePath) is not { } file
                || await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
                continue;
            var result = await DriverOf(compilation, project, analyzers).GetAnalysisResultAsync(file, cancellationToken).ConfigureAwait(false);
            found.AddRange(result.GetAllDiagnostics());
        }

        return [.. found.DistinctBy(finding => (finding.Id, finding.Location.SourceSpan, finding.GetMessage()))];
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
