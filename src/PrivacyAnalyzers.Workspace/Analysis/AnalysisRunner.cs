using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Runs analyzers over a solution, project by project, those that others refer to first.</summary>
public static class AnalysisRunner
{
    /// <summary>
    /// Analyses every project of <paramref name="loaded"/>. What goes wrong in one project or analyzer is told in the result and does not
    /// stop the rest. Severities set in configuration files and suppressions in the code are honoured.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<AnalysisResult> AnalyzeAsync(
        LoadedSolution loaded, AnalysisOptions options, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(options);
        return AnalyzeAsync(loaded.Solution, loaded.Coverage, options, progress, cancellationToken);
    }

    /// <summary>The same for <paramref name="solution"/>, which was opened as <paramref name="opened"/> says and may have been edited since.</summary>
    internal static async Task<AnalysisResult> AnalyzeAsync(
        Solution solution, Coverage opened, AnalysisOptions options, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        var coverage = opened.Projects.ToDictionary(project => project.Id);
        var order = solution.GetProjectDependencyGraph().GetTopologicallySortedProjects(cancellationToken).Where(id => options.Projects(coverage[id])).ToList();
        var failures = new ConcurrentBag<AnalysisFailure>();
        var analyzers = new ProjectAnalyzers(options.Analyzers);
        var outcomes = new ConcurrentDictionary<ProjectId, Outcome>();
        var copies = new DriverCopies();
        var ended = order.ToDictionary(id => id, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var done = 0;
        await Parallel.ForEachAsync(
            order,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Jobs), CancellationToken = cancellationToken },
            async (id, token) =>
            {
                var project = solution.GetProject(id)!;
                foreach (var below in project.ProjectReferences)
                    if (ended.TryGetValue(below.ProjectId, out var ending))
                        await ending.Task.WaitAsync(token).ConfigureAwait(false);
                outcomes[id] = await AnalyzeAsync(project, coverage[id], analyzers, options, copies, failures, token).ConfigureAwait(false);
                ended[id].SetResult();
                progress?.Report(new(coverage[id].Name, Interlocked.Increment(ref done), order.Count));
            }).ConfigureAwait(false);

        var judgedAbove = options.Analyzers.OfType<PrivacyAnalyzerHost>().SelectMany(analyzer => analyzer.MethodsJudgedAbove).ToHashSet(StringComparer.Ordinal);
        var findings = Sorted(OpenFindings.Resolve(
            [.. outcomes.Select(outcome => (solution.GetProject(outcome.Key)!, outcome.Value.Findings))], opened.IsComplete && failures.IsEmpty && order.Count == coverage.Count)
            .Where(finding => !(finding.Properties.GetValueOrDefault(FindingProperties.CallersOf) is { } method && judgedAbove.Contains(method))));
        return new()
        {
            StaleDecisions = order.Count == coverage.Count ? await StaleDecision.FindAsync(solution, findings, cancellationToken).ConfigureAwait(false) : [],
            Findings = [.. findings.Where(finding => !finding.IsSuppressed)],
            Suppressed = [.. findings.Where(finding => finding.IsSuppressed)],
            Failures = [.. failures.OrderBy(failure => failure.Project, StringComparer.Ordinal).ThenBy(failure => failure.Source, StringComparer.Ordinal)
                .ThenBy(failure => failure.Exception.Message, StringComparer.Ordinal)],
            CoarseBodies = [.. options.Analyzers.OfType<PrivacyAnalyzerHost>().SelectMany(analyzer => analyzer.CoarseBodies)],
            RuleTime = ShippedAnalyzers.WorkTime(options.Analyzers),
            Projects = [.. opened.Projects.Where(project => outcomes.ContainsKey(project.Id)).Select(project => outcomes[project.Id].Project)],
            Rules = analyzers.Rules,
        };
    }

    private sealed record Outcome(ProjectAnalysis Project, ImmutableArray<Diagnostic> Findings);

    private static async Task<Outcome> AnalyzeAsync(
        Project project, ProjectCoverage coverage, ProjectAnalyzers analyzers, AnalysisOptions options, DriverCopies copies, ConcurrentBag<AnalysisFailure> failures,
        CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            var settings = HostAnalyzerOptions.With(project.AnalyzerOptions, options.AsOf, isWholeSolution: true);
            var driver = copies.Above(compilation).WithAnalyzers(analyzers.Of(project).Add(copies.WitnessOf(compilation)), new CompilationWithAnalyzersOptions(
                settings,
                onAnalyzerException: (exception, analyzer, _) => failures.Add(new(coverage.Name, analyzer.GetType().FullName!, exception)),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
            // The compiler's diagnostics come with the analyzers': asking for them apart would compile everything twice.
            var told = (await driver.GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false)).ToLookup(IsOfCompiler);
            var errors = told[true].Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            var (documents, lines) = await CountAsync(project, cancellationToken).ConfigureAwait(false);
            return new(new(coverage, documents, lines, Sorted(errors), clock.Elapsed), [.. told[false]]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failures.Add(new(coverage.Name, "", exception));
            return new(new(coverage, 0, 0, [], clock.Elapsed), []);
        }
    }

    private static bool IsOfCompiler(Diagnostic diagnostic) => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    // What the build writes is compiled too, but it is not what a person means by "my code".
    private static async Task<(int Documents, int Lines)> CountAsync(Project project, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(project.FilePath);
        var (documents, lines) = (0, 0);
        foreach (var document in project.Documents.Where(document => document.FilePath is not { } path || !BuildOutput.Includes(folder is null ? path : Path.GetRelativePath(folder, path))).Concat(Pages.Of(project)))
        {
            documents++;
            lines += (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).Lines.Count;
        }

        return (documents, lines);
    }

    /// <summary>In order, each once: a file that several projects compile is found guilty in each of them, in the same words.</summary>
    internal static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics)
    {
        var sorted = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics.Order(DiagnosticOrder.Instance))
        {
            if (sorted.Count == 0 || DiagnosticOrder.Instance.Compare(sorted[^1], diagnostic) != 0)
                sorted.Add(diagnostic);
        }

        return sorted.ToImmutable();
    }
}
