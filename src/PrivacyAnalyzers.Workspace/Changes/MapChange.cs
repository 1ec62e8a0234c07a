using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>How the data map differs between two states of the code: rows by data, purpose and recipient that are new, and those that are gone.</summary>
/// <param name="New">Rows that only the later state has.</param>
/// <param name="Gone">Rows that only the earlier state has.</param>
/// <param name="Result">The analysis of the later state.</param>
public sealed record MapChange(ImmutableArray<DataMapRow> New, ImmutableArray<DataMapRow> Gone, AnalysisResult Result)
{
    /// <summary>Compares the code at commit <paramref name="from"/> with that at <paramref name="to"/>, or in the working tree where that is null; flows elsewhere than <paramref name="covers"/> says do not count.</summary>
    /// <exception cref="GitException">The repository does not answer.</exception>
    public static async Task<MapChange> FindAsync(
        LoadedSolution loaded, GitRepository repository, string from, string? to, Func<Location, bool> covers, int jobs, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(covers);
        var (after, result) = await MapAsync(to).ConfigureAwait(false);
        var (before, _) = await MapAsync(from).ConfigureAwait(false);
        var (keysBefore, keysAfter) = (before.Rows.Select(Key).ToHashSet(), after.Rows.Select(Key).ToHashSet());
        return new(
            [.. after.Rows.Where(row => !keysBefore.Contains(Key(row))).DistinctBy(Key)],
            [.. before.Rows.Where(row => !keysAfter.Contains(Key(row))).DistinctBy(Key)],
            result);

        async Task<(DataMap Map, AnalysisResult Result)> MapAsync(string? commit)
        {
            var state = commit is null
                ? loaded.Solution
                : await CodeHistory.AtAsync(
                    loaded.Solution, repository, commit, await repository.ChangedAsync(commit, null, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            var recorder = new DataFlowRecorder();
            var analysis = await AnalysisRunner.AnalyzeAsync(state, loaded.Coverage, new() { Analyzers = [recorder], Jobs = jobs }, progress, cancellationToken).ConfigureAwait(false);
            return (DataMap.Of(recorder.Flows.Where(flow => covers(flow.Location))), analysis);
        }
    }

    private static (string, string?, string, object, object) Key(DataMapRow row) => (row.Category.Id, row.Purpose?.Path, row.Recipient, row.Kind, row.Channel);
}
