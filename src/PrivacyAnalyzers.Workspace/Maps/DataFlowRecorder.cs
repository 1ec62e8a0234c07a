using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Writes down every flow of personal data to a recipient, whether a rule objects to it or not. Run it with <see cref="AnalysisRunner"/> as
/// an analyzer; it reports nothing. For one run.
/// </summary>
#pragma warning disable RS1001 // No attribute: a compiler must not load it.
public sealed class DataFlowRecorder : PrivacyAnalyzerHost
{
#pragma warning restore RS1001
    private readonly ConcurrentQueue<DataFlow> _seen = [];

    /// <summary>Makes a recorder that has seen nothing.</summary>
    public DataFlowRecorder() => Rules = [new DataFlowRule((flows, _, _) =>
    {
        foreach (var flow in flows)
            _seen.Enqueue(flow);
    })];

    /// <inheritdoc />
    public override ImmutableArray<PrivacyRule> Rules { get; }

    /// <summary>The flows seen so far, in an order that depends on the code alone. A file that several projects compile counts once.</summary>
    public ImmutableArray<DataFlow> Flows =>
    [
        .. _seen
            .Select(flow => (Flow: flow, Place: MappedPlace.Of(flow.Location)))
            .OrderBy(pair => pair.Place.Path, System.StringComparer.Ordinal)
            .ThenBy(pair => pair.Place.StartLinePosition)
            .ThenBy(pair => pair.Flow.Category.Id, System.StringComparer.Ordinal)
            .ThenBy(pair => pair.Flow.Recipient, System.StringComparer.Ordinal)
            .ThenBy(pair => pair.Flow.Source, System.StringComparer.Ordinal)
            .DistinctBy(pair => (pair.Place, pair.Flow.Category, pair.Flow.Recipient, pair.Flow.Source))
            .Select(pair => pair.Flow),
    ];
}
