using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Workspace;
using AnalysisResult = PrivacyAnalyzers.Workspace.AnalysisResult;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>Code that was opened and analysed, and what was found in it.</summary>
internal sealed record CodeAnalysis
{
    public required CodeScope Scope { get; init; }
    public required Coverage Coverage { get; init; }
    public required AnalysisResult Result { get; init; }

    /// <summary>The findings that were asked for.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>The suppressed ones among what was asked for.</summary>
    public required ImmutableArray<Diagnostic> Suppressed { get; init; }

    /// <summary>The rules that ran and were asked for.</summary>
    public required ImmutableArray<DiagnosticDescriptor> Rules { get; init; }

    /// <summary>What opening the code took.</summary>
    public Effort Loading { get; init; }

    /// <summary>What compiling it and running the rules took.</summary>
    public Effort Analysing { get; init; }

    /// <summary>How many source files were analysed.</summary>
    public int Documents => Result.Projects.Sum(project => project.Documents);

    /// <summary>How many lines were analysed.</summary>
    public int Lines => Result.Projects.Sum(project => project.Lines);

    /// <summary>Projects with code that does not compile.</summary>
    public IEnumerable<ProjectAnalysis> Broken => Result.Projects.Where(project => !project.CompileErrors.IsEmpty);

    /// <summary>Whether everything was analysed with all that it refers to.</summary>
    public bool IsComplete => Coverage.IsComplete && Result.Failures.IsEmpty && Result.CoarseBodies.IsEmpty && !Broken.Any();

    /// <summary>Methods at which a budget was hit, with the place.</summary>
    public IEnumerable<string> CoarseBodies => Result.CoarseBodies.Select(body => $"{body.Method} ({Relative(body.Place.Path)}:{body.Place.StartLinePosition.Line + 1})");

    /// <summary>Whether there was nothing to analyse where there should have been something. A part of a solution may well be empty, and so may a change.</summary>
    public bool IsNothing => Documents == 0 && ((Scope.Shard == Shard.Whole && Scope.Since is null) || Coverage.Projects.IsEmpty);

    /// <summary>What was wrong outside any project, as sentences.</summary>
    public IEnumerable<string> Problems => Coverage.Problems.Select(problem => problem.Describe(CultureInfo.CurrentUICulture));

    /// <summary>The path as machines read it: relative to what was checked, with forward slashes; as it is when it lies elsewhere.</summary>
    public string Relative(string path) => Below(Coverage.Root, path);

    /// <summary>The file, as machines read it, and the line of a place.</summary>
    public (string File, int Line) Place(Location location)
    {
        var span = MappedPlace.Of(location);
        return (Relative(span.Path), span.StartLinePosition.Line + 1);
    }

    /// <summary>The path as people see it: relative to where they are, so that a terminal can open it; as it is when it lies elsewhere.</summary>
    public static string Shown(string path) => Below(Environment.CurrentDirectory, path);

    /// <summary>
    /// Opens and analyses the code, with a progress bar if <paramref name="showsProgress"/>. Null when a rule that was asked for does not exist;
    /// that has been told then.
    /// </summary>
    public static async Task<CodeAnalysis?> RunAsync(CodeScope scope, bool showsProgress, CancellationToken cancellationToken)
    {
        var analyzers = ShippedAnalyzers.Create();
        if (!await KnowsRulesAsync(scope, analyzers).ConfigureAwait(false))
            return null;
        var analysis = await RunAsync(scope, analyzers, showsProgress, cancellationToken).ConfigureAwait(false);
        return await KnowsPackRulesAsync(scope, analysis.Result).ConfigureAwait(false) ? analysis : null;
    }

    /// <summary>Whether every other rule that was asked for belongs to a pack that ran; which do not is told on standard error.</summary>
    public static Task<bool> KnowsPackRulesAsync(CodeScope scope, AnalysisResult result) => TellUnknownAsync(scope.Rules.Where(IsOfPack), result.Rules);

    /// <summary>Whether every rule of ours that was asked for exists; which do not is told on standard error. Those of rule packs are known once they are loaded.</summary>
    public static Task<bool> KnowsRulesAsync(CodeScope scope, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        TellUnknownAsync(scope.Rules.Where(rule => !IsOfPack(rule)), analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics));

    private static bool IsOfPack(string rule) => !rule.StartsWith("PRV", StringComparison.OrdinalIgnoreCase);

    private static async Task<bool> TellUnknownAsync(IEnumerable<string> asked, IEnumerable<DiagnosticDescriptor> known)
    {
        var unknown = asked.Where(rule => !known.Any(one => CodeScope.IsAskedFor(one.Id, rule))).ToList();
        if (unknown.Count > 0)
            await Console.Error.WriteLineAsync(Strings.Format("Check_UnknownRule", string.Join(", ", unknown))).ConfigureAwait(false);
        return unknown.Count == 0;
    }

    /// <summary>Opens the code and runs <paramref name="analyzers"/> over it, with a progress bar if <paramref name="showsProgress"/>.</summary>
    /// <exception cref="GitException">Only what a change brings was asked for, and the repository does not know the revision.</exception>
    public static async Task<CodeAnalysis> RunAsync(CodeScope scope, ImmutableArray<DiagnosticAnalyzer> analyzers, bool showsProgress, CancellationToken cancellationToken)
    {
        var since = scope.Since is null ? null : await Since.FindAsync(scope, cancellationToken).ConfigureAwait(false);
        return await RunAsync(scope, showsProgress, cancellationToken, (loaded, analysing) =>
        {
            var ours = scope.Shard.Of(loaded.Coverage.Projects.Select(project => project.Path));
            var options = new AnalysisOptions { Analyzers = analyzers, Jobs = scope.Jobs, AsOf = scope.AsOf, Projects = project => ours.Contains(project.Path) };
            return since is null
                ? AnalysisRunner.AnalyzeAsync(loaded, options, analysing, cancellationToken)
                : ChangeAnalysis.RunAsync(loaded, since.Repository, since.Commit, options, ShippedAnalyzers.Create, analysing, cancellationToken);
        }).ConfigureAwait(false);
    }

    /// <summary>Opens the code and has <paramref name="analyze"/> look at it, with a progress bar if <paramref name="showsProgress"/>.</summary>
    public static async Task<CodeAnalysis> RunAsync(
        CodeScope scope, bool showsProgress, CancellationToken cancellationToken, Func<LoadedSolution, IProgress<AnalysisProgress>?, Task<AnalysisResult>> analyze)
    {
        var start = Effort.Now;
        var (coverage, result, loadingTime, analysingTime) = await ProgressDisplay.RunAsync(
            showsProgress,
            async (loading, analysing) =>
            {
                using var loaded = await SolutionLoader.LoadAsync(
                    scope.Path, scope.Opening, loading, cancellationToken).ConfigureAwait(false);
                var opened = Effort.Now;
                var analysed = await analyze(loaded, analysing).ConfigureAwait(false);
                return (loaded.Coverage, analysed, new Effort(opened.Elapsed - start.Elapsed, opened.Processor - start.Processor), Effort.Since(opened));
            }).ConfigureAwait(false);

        return Of(scope, coverage, result) with { Loading = loadingTime, Analysing = analysingTime };
    }

    /// <summary>What was found of what was asked for.</summary>
    public static CodeAnalysis Of(CodeScope scope, Coverage coverage, AnalysisResult result) => new()
    {
        Scope = scope,
        Coverage = coverage,
        Result = result,
        Findings = [.. result.Findings.Where(finding => scope.Covers(finding, coverage.Root))],
        Suppressed = [.. result.Suppressed.Where(finding => scope.Covers(finding, coverage.Root))],
        Rules = [.. result.Rules.Where(scope.Covers)],
    };

    /// <summary>Tells on standard error why there was nothing to analyse: that belongs where a person looks, wherever the results go.</summary>
    public async Task ExplainNothingAsync()
    {
        await Console.Error.WriteLineAsync(Strings.Get("Check_NothingAnalysed")).ConfigureAwait(false);
        foreach (var problem in Problems)
            await Console.Error.WriteLineAsync("  " + problem).ConfigureAwait(false);
    }

    private static string Below(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative.Replace('\\', '/');
    }
}
