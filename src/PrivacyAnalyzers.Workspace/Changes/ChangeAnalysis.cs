using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Finds what a change brings: the findings of today that the code did not have before. Only files that the change can have touched are looked at,
/// in both states.
/// </summary>
public static class ChangeAnalysis
{
    /// <summary>Analyses what the change from <paramref name="commit"/> to <paramref name="loaded"/> can have touched. <paramref name="analyzers"/> makes analyzers that have seen nothing yet.</summary>
    /// <exception cref="GitException">The repository does not answer.</exception>
    public static async Task<AnalysisResult> RunAsync(
        LoadedSolution loaded, GitRepository repository, string commit, AnalysisOptions options, Func<ImmutableArray<DiagnosticAnalyzer>> analyzers,
        IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(analyzers);
        var changed = await repository.ChangedAsync(commit, null, cancellationToken).ConfigureAwait(false);
        var before = await CodeHistory.AtAsync(loaded.Solution, repository, commit, changed, cancellationToken).ConfigureAwait(false);
        return await CompareAsync(before, loaded.Solution, loaded.Coverage, changed, options, analyzers, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Analyses what the change of the files <paramref name="changed"/> from <paramref name="before"/> to <paramref name="solution"/> can have touched.</summary>
    internal static async Task<AnalysisResult> CompareAsync(
        Solution before, Solution solution, Coverage coverage, ImmutableArray<string> changed, AnalysisOptions options, Func<ImmutableArray<DiagnosticAnalyzer>> analyzers,
        IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        // Each state has analyzers of its own, which know of it what was found out to see how far the change reaches.
        var (old, now) = (options with { Analyzers = analyzers() }, options with { Analyzers = analyzers() });
        var files = HostOf(old) is { } earlier && HostOf(now) is { } later
            ? await AffectedFiles.FindAsync(before, solution, changed, earlier, later, cancellationToken).ConfigureAwait(false)
            : null;
        var result = await FindAsync(solution, now, progress).ConfigureAwait(false);
        if (!result.Findings.IsEmpty)
            result = result with { Findings = Without(result.Findings, (await FindAsync(before, old, null).ConfigureAwait(false)).Findings) };
        return result with { RuleTime = ShippedAnalyzers.WorkTime(now.Analyzers.Concat(old.Analyzers)) };

        Task<AnalysisResult> FindAsync(Solution state, AnalysisOptions with, IProgress<AnalysisProgress>? progress) => files is null
            ? AnalysisRunner.AnalyzeAsync(state, coverage, with, progress, cancellationToken)
            : AnalyzeAsync(state, coverage, files, with, progress, cancellationToken);
    }

    private static PrivacyAnalyzerHost? HostOf(AnalysisOptions options) => options.Analyzers.OfType<PrivacyAnalyzerHost>().FirstOrDefault();

    /// <summary>Those of <paramref name="findings"/> that <paramref name="known"/> does not have, each as often as it is there more often.</summary>
    internal static ImmutableArray<Diagnostic> Without(ImmutableArray<Diagnostic> findings, ImmutableArray<Diagnostic> known)
    {
        var left = known.GroupBy(Key).ToDictionary(group => group.Key, group => group.Count());
        return [.. findings.Where(finding =>
        {
            if (left.GetValueOrDefault(Key(finding)) is not (> 0 and var count))
                return true;
            left[Key(finding)] = count - 1;
            return false;
        })];
    }

    // A finding that has become graver is a new one.
    private static (string, DiagnosticSeverity, string) Key(Diagnostic finding) => (finding.Id, finding.Severity, finding.Properties.GetValueOrDefault(FindingProperties.Fingerprint) ?? finding.GetMessage());

    private static async Task<AnalysisResult> AnalyzeAsync(
        Solution solution, Coverage coverage, IReadOnlySet<string> files, AnalysisOptions options, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        var hosts = options.Analyzers.OfType<PrivacyAnalyzerHost>().ToImmutableArray();
        var analyzers = new ProjectAnalyzers(options.Analyzers);
        var failures = new ConcurrentBag<AnalysisFailure>();
        var found = new ConcurrentBag<(ProjectAnalysis Project, ImmutableArray<Diagnostic> Findings)>();
        var projects = new List<(ProjectCoverage Coverage, ImmutableArray<Document> Documents)>();
        foreach (var project in coverage.Projects.Where(options.Projects))
        {
            // Whether the change touches a page is not asked: its code is known by no file.
            var pages = files.Count == 0 ? [] : await Pages.CodeOfAsync(solution.GetProject(project.Id)!, cancellationToken).ConfigureAwait(false);
            ImmutableArray<Document> documents = [.. solution.GetProject(project.Id)!.Documents.Where(document => document.FilePath is { } path && files.Contains(path)), .. pages];
            if (!documents.IsEmpty)
                projects.Add((project, documents));
        }

        var done = 0;
        await Parallel.ForEachAsync(projects, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Jobs), CancellationToken = cancellationToken }, async (project, token) =>
        {
            var clock = Stopwatch.StartNew();
            var analyzerOptions = HostAnalyzerOptions.With(solution.GetProject(project.Coverage.Id)!.AnalyzerOptions, options.AsOf, isWholeSolution: true);
            var findings = ImmutableArray.CreateBuilder<Diagnostic>();
            var errors = ImmutableArray.CreateBuilder<Diagnostic>();
            var lines = 0;
            foreach (var document in project.Documents)
            {
                try
                {
                    var semantics = (await document.GetSemanticModelAsync(token).ConfigureAwait(false))!;
                    foreach (var host in analyzers.Of(document.Project).OfType<PrivacyAnalyzerHost>())
                        findings.AddRange(FileAnalysis.Find(host, semantics, analyzerOptions, token));
                    errors.AddRange(semantics.GetDiagnostics(cancellationToken: token).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
                    lines += (await document.GetTextAsync(token).ConfigureAwait(false)).Lines.Count;
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    failures.Add(new(project.Coverage.Name, typeof(PrivacyAnalyzerHost).FullName!, exception));
                }
            }

            found.Add((new(project.Coverage, project.Documents.Length, lines, errors.ToImmutable(), clock.Elapsed), findings.ToImmutable()));
            progress?.Report(new(project.Coverage.Name, Interlocked.Increment(ref done), projects.Count));
        }).ConfigureAwait(false);

        var judgedAbove = hosts.SelectMany(host => host.MethodsJudgedAbove).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Findings = AnalysisRunner.Sorted(found.SelectMany(one => one.Findings)
                .Where(finding => !finding.Properties.ContainsKey(FindingProperties.IsOpen) && !(finding.Properties.GetValueOrDefault(FindingProperties.CallersOf) is { } method && judgedAbove.Contains(method)))),
            Suppressed = [],
            Failures = [.. failures.OrderBy(failure => failure.Project, StringComparer.Ordinal).ThenBy(failure => failure.Exception.Message, StringComparer.Ordinal)],
            CoarseBodies = [.. hosts.SelectMany(host => host.CoarseBodies)],
            Projects = [.. found.Select(one => one.Project).OrderBy(project => coverage.Projects.IndexOf(project.Coverage))],
            Rules = analyzers.Rules,
        };
    }
}
