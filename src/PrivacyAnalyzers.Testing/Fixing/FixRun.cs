using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Testing.Running;

namespace PrivacyAnalyzers.Testing.Fixing;

/// <summary>Repairs all that can be repaired, finding by finding or with Fix All.</summary>
internal sealed class FixRun(FixTest test, CancellationToken cancellationToken)
{
    /// <summary>Applies the chosen action to one finding after the other until it is offered for none; each must take a finding away.</summary>
    public async Task<Solution> OneByOneAsync(Solution solution)
    {
        var run = await AnalyseAsync(solution).ConfigureAwait(false);
        while (await NextAsync(solution, run).ConfigureAwait(false) is var (_, action))
        {
            solution = await FixApplication.ApplyAsync(solution, action, cancellationToken).ConfigureAwait(false);
            var after = await AnalyseAsync(solution).ConfigureAwait(false);
            if (after.Findings.Length >= run.Findings.Length)
                throw new VerificationException($"'{action.Title}' took no finding away.\n{await TextsAsync(solution).ConfigureAwait(false)}");
            run = after;
        }

        return solution;
    }

    /// <summary>Applies Fix All to one document after the other until the action is offered for no finding.</summary>
    public async Task<Solution> AllInDocumentAsync(Solution solution, FixAllProvider fixAll)
    {
        var run = await AnalyseAsync(solution).ConfigureAwait(false);
        while (await NextAsync(solution, run).ConfigureAwait(false) is var (diagnostic, action))
        {
            if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                return await OneByOneAsync(solution).ConfigureAwait(false);

            var known = new FixAllDiagnostics([.. run.Findings.Select(finding => finding.Diagnostic).Where(Concerns)]);
            var context = new FixAllContext(
                document, test.Provider, FixAllScope.Document, action.EquivalenceKey, test.Provider.FixableDiagnosticIds, known, cancellationToken);
            var all = await fixAll.GetFixAsync(context).ConfigureAwait(false)
                ?? throw new VerificationException($"Fix All offers nothing for '{action.Title}'.");
            solution = await FixApplication.ApplyAsync(solution, all, cancellationToken).ConfigureAwait(false);
            var after = await AnalyseAsync(solution).ConfigureAwait(false);
            if (after.Findings.Length >= run.Findings.Length)
                throw new VerificationException($"Fix All of '{action.Title}' took no finding away.\n{await TextsAsync(solution).ConfigureAwait(false)}");
            run = after;
        }

        return solution;
    }

    /// <summary>The first finding for which the chosen action is offered, with the action.</summary>
    public async Task<(Diagnostic Diagnostic, CodeAction Action)?> NextAsync(Solution solution, AnalysisRun run)
    {
        foreach (var finding in run.Findings.Where(finding => Concerns(finding.Diagnostic)))
        {
            var offered = await FixApplication.OfferedAsync(solution, test.Provider, finding.Diagnostic, cancellationToken).ConfigureAwait(false);
            var candidates = test.EquivalenceKey is { } key ? offered.Where(action => action.EquivalenceKey == key) : offered;
            if (candidates.ElementAtOrDefault(test.ActionIndex) is { } chosen)
                return (finding.Diagnostic, chosen);
        }

        return null;
    }

    public async Task<AnalysisRun> AnalyseAsync(Solution solution)
    {
        var run = await AnalysisRun.StartAsync(solution, test.Analyzers, test.CreateAssemblies(), cancellationToken).ConfigureAwait(false);
        run.ThrowIfAnalyzerFailed();
        return run;
    }

    private bool Concerns(Diagnostic diagnostic) => test.Provider.FixableDiagnosticIds.Contains(diagnostic.Id);

    private async Task<string> TextsAsync(Solution solution)
    {
        var texts = await Task.WhenAll(solution.Projects.SelectMany(project => project.Documents)
            .Where(document => test.Sources.Keys.Select(TestSolution.PathOf).Contains(document.FilePath))
            .Select(document => document.GetTextAsync(cancellationToken))).ConfigureAwait(false);
        return string.Join("\n", texts.Select(text => text.ToString()));
    }
}
