using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Repairs all findings that can be repaired, each in the way that is offered first. It works in rounds: repairs that do not get in each
/// other's way are made together, and the outcome is analysed again. A file whose repairs do not hold stays as it was.
/// </summary>
/// <param name="loaded">The code.</param>
/// <param name="options">How it is analysed.</param>
/// <param name="fixes">The repairs.</param>
/// <param name="isAskedFor">Which findings are to be repaired.</param>
public sealed class SolutionRepair(LoadedSolution loaded, AnalysisOptions options, QuickFixes fixes, Func<Diagnostic, bool> isAskedFor)
{
    /// <summary>Findings that were repaired once, or for which it was tried in vain; each is tried once, so that the work ends.</summary>
    private readonly HashSet<string> _tried = [];

    /// <summary>Plans all repairs. Nothing is written.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<RepairResult> RunAsync(IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        var solution = loaded.Solution;
        var before = await AnalyzeAsync(solution, progress, cancellationToken).ConfigureAwait(false);
        var (current, repairs) = (before, ImmutableArray.CreateBuilder<Repair>());
        while (await PlanAsync(solution, current, cancellationToken).ConfigureAwait(false) is { Repairs.Count: > 0 } round)
        {
            var (changed, after) = await HoldAsync(solution, current, round, progress, cancellationToken).ConfigureAwait(false);
            var left = after.Findings.Select(Identity).ToHashSet();
            repairs.AddRange(round.Repairs.Where(repair => !left.Contains(Identity(repair.Finding))));
            (solution, current) = (changed, after);
        }

        return new() { Before = before, After = current, Repairs = repairs.ToImmutable(), Changes = await ChangesAsync(solution, cancellationToken).ConfigureAwait(false) };
    }

    /// <summary>What can be repaired at once.</summary>
    private sealed record Round(EditSet Edits, List<Repair> Repairs);

    private async Task<Round> PlanAsync(Solution solution, AnalysisResult found, CancellationToken cancellationToken)
    {
        var (round, tried) = (new Round(new(), []), new List<string>());
        foreach (var finding in found.Findings.Where(isAskedFor))
        {
            if (_tried.Contains(Identity(finding)) || DocumentOf(solution, finding) is not { } document)
                continue;
            var offered = await fixes.ForAsync(document, finding, cancellationToken).ConfigureAwait(false);
            if (offered.FirstOrDefault(fix => !fix.IsDecision) is not { Action: var action })
                continue;
            var edits = await EditsAsync(solution, action, cancellationToken).ConfigureAwait(false);
            if (edits.Count > 0 && !round.Edits.TryAdd(edits))
                continue; // The next round has its turn.
            tried.Add(Identity(finding));
            if (edits.Count > 0)
                round.Repairs.Add(new(finding, action.Title));
        }

        // Not before the end of the round: two findings that are alike to the word are both tried.
        _tried.UnionWith(tried);
        return round;
    }

    /// <summary>Makes the edits, and takes back those in files where they do not hold.</summary>
    private async Task<(Solution Solution, AnalysisResult Result)> HoldAsync(
        Solution solution, AnalysisResult current, Round round, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        var paths = round.Edits.Paths;
        while (paths.Count > 0)
        {
            var changed = await ApplyAsync(solution, round.Edits, paths, cancellationToken).ConfigureAwait(false);
            var after = await AnalyzeAsync(changed, progress, cancellationToken).ConfigureAwait(false);
            var broken = Breakage.Between(current, after);
            if (broken.Count == 0)
                return (changed, after);

            // Where it cannot be told which edit did it, all are taken back.
            var holding = paths.Where(path => !broken.Contains(path, PathComparer.Instance)).ToList();
            paths = holding.Count < paths.Count ? holding : [];
        }

        return (solution, current);
    }

    private static async Task<IReadOnlyCollection<(string Path, IReadOnlyList<TextChange> Changes)>> EditsAsync(
        Solution solution, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var edits = new List<(string, IReadOnlyList<TextChange>)>();
        foreach (var changed in operations.OfType<ApplyChangesOperation>().Select(operation => operation.ChangedSolution))
        {
            foreach (var id in changed.GetChanges(solution).GetProjectChanges().SelectMany(change => change.GetChangedDocuments().Concat(change.GetChangedAdditionalDocuments())))
            {
                var (old, text) = (await TextAsync(solution, id, cancellationToken).ConfigureAwait(false), await TextAsync(changed, id, cancellationToken).ConfigureAwait(false));
                if (Find(solution, id)?.FilePath is { } path && text.GetTextChanges(old) is { Count: > 0 } changes)
                    edits.Add((path, changes));
            }
        }

        return [.. edits.DistinctBy(edit => edit.Item1, PathComparer.Instance)];
    }

    /// <summary>The solution in which the files at <paramref name="paths"/> have their edits, in every project that reads them.</summary>
    private static async Task<Solution> ApplyAsync(Solution solution, EditSet edits, IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
    {
        var changed = solution;
        foreach (var path in paths)
        {
            foreach (var id in solution.GetDocumentIdsWithFilePath(path))
            {
                var text = edits.Apply(path, await TextAsync(solution, id, cancellationToken).ConfigureAwait(false));
                changed = solution.GetAdditionalDocument(id) is not null ? changed.WithAdditionalDocumentText(id, text) : changed.WithDocumentText(id, text);
            }
        }

        return changed;
    }

    private async Task<ImmutableArray<FileChange>> ChangesAsync(Solution solution, CancellationToken cancellationToken)
    {
        var changes = new SortedDictionary<string, FileChange>(StringComparer.Ordinal);
        foreach (var id in solution.GetChanges(loaded.Solution).GetProjectChanges().SelectMany(change => change.GetChangedDocuments().Concat(change.GetChangedAdditionalDocuments())))
        {
            var path = Find(solution, id)!.FilePath!;
            changes[path] = new(
                path,
                await TextAsync(loaded.Solution, id, cancellationToken).ConfigureAwait(false),
                await TextAsync(solution, id, cancellationToken).ConfigureAwait(false));
        }

        return [.. changes.Values];
    }

    private Task<AnalysisResult> AnalyzeAsync(Solution solution, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken) =>
        AnalysisRunner.AnalyzeAsync(solution, loaded.Coverage, options, progress, cancellationToken);

    private static TextDocument? DocumentOf(Solution solution, Diagnostic finding)
    {
        if (finding.Location.SourceTree is { } tree)
            return solution.GetDocument(tree) is SourceGeneratedDocument ? null : solution.GetDocument(tree);
        return solution.GetDocumentIdsWithFilePath(finding.Location.GetLineSpan().Path).Select(solution.GetAdditionalDocument).FirstOrDefault();
    }

    private static TextDocument? Find(Solution solution, DocumentId id) => solution.GetDocument(id) ?? solution.GetAdditionalDocument(id);

    private static Task<SourceText> TextAsync(Solution solution, DocumentId id, CancellationToken cancellationToken) =>
        Find(solution, id)!.GetTextAsync(cancellationToken);

    /// <summary>Findings keep it across edits elsewhere in the file. The same data may reach the same place in several lines.</summary>
    internal static string Identity(Diagnostic finding) => string.Join(
        '\n', finding.Id, finding.Location.GetLineSpan().Path, finding.Properties.GetValueOrDefault(FindingProperties.Fingerprint, finding.GetMessage()), Line(finding.Location));

    private static string Line(Location location)
    {
        var text = location.SourceTree?.GetText();
        return text?.Lines.GetLineFromPosition(location.SourceSpan.Start).ToString().Trim() ?? "";
    }
}
