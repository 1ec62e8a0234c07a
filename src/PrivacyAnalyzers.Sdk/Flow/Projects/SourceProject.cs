using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>A project whose source is at hand, and whose symbols are the very ones that the asking compilation sees.</summary>
internal sealed class SourceProject(PrivacyModel project) : IProjectSummaries
{
    public bool Have(IMethodSymbol method, CancellationToken cancellation) => project.Bodies.Has(method, cancellation);

    public MethodSummary? Find(IMethodSymbol method, CancellationToken cancellation) =>
        Have(method, cancellation) ? Abroad(project.Analyze(method, cancellation).Summary) : null;

    public bool Leads(IMethodSymbol method, CancellationToken cancellation) => project.Leads(method, cancellation);

    public IEnumerable<int> LeadingNames(CancellationToken cancellation) => project.Gate.LeadingNames(cancellation);

    public IEnumerable<int> LeadingNamesWithoutInput(CancellationToken cancellation) => project.Gate.LeadingNamesWithoutInput(cancellation);

    public bool FiltersAllQueriesOf(ITypeSymbol type) => project.GlobalFilters.Cover(type);

    /// <summary>A summary as another project may use it: findings cannot stand at a query that this project does not have.</summary>
    private static MethodSummary Abroad(MethodSummary summary) =>
        summary with
        {
            Return = summary.Return with { Element = WithoutQuery(summary.Return.Element) },
            Writes = summary.Writes.Select(write => new KeyValuePair<StorageKey, FlowValue>(write.Key, WithoutQuery(write.Value)!)).ToImmutableArray(),
            Callbacks = summary.Callbacks.Select(callback => callback with { Arguments = callback.Arguments.Select(argument => WithoutQuery(argument)!).ToImmutableArray() }).ToImmutableArray(),
            Outputs = summary.Outputs.Select(output => new KeyValuePair<int, FlowValue>(output.Key, WithoutQuery(output.Value)!)).ToImmutableArray(),
        };

    private static FlowValue? WithoutQuery(FlowValue? value) =>
        value is null ? null : value with { Query = null, Element = WithoutQuery(value.Element) };
}
