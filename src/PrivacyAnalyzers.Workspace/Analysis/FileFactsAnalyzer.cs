using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// The shipped rules for hosts in which somebody types: one look at a file tells its findings and its flows of personal data.
/// </summary>
#pragma warning disable RS1001 // No attribute: a compiler must not load it.
public sealed class FileFactsAnalyzer : PrivacyAnalyzerHost
{
#pragma warning restore RS1001
    private const string Number = "privacy.map.flow";

    private readonly AsyncLocal<List<Seen>?> _seen = new();
    private readonly DataFlowRule _flows;

    /// <summary>Makes an analyzer that has seen nothing.</summary>
    public FileFactsAnalyzer()
    {
        _flows = new(Note);
        Rules = PrivacyRules.All.Add(_flows);
    }

    /// <inheritdoc />
    public override ImmutableArray<PrivacyRule> Rules { get; }

    /// <summary>The findings and flows in the file of <paramref name="semantics"/>; see <see cref="FileAnalysis"/>.</summary>
    /// <param name="semantics">The file, in its compilation.</param>
    /// <param name="options">The project's additional files and configuration.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public FileFacts LookAt(SemanticModel semantics, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        List<Seen> seen = [];
        _seen.Value = seen;
        try
        {
            var told = FileAnalysis.Find(this, semantics, options, cancellationToken).ToLookup(finding => finding.Id == _flows.Descriptor.Id);
            var places = seen.ToLookup(item => item.Place);
            return new([.. told[false]], [.. told[true].SelectMany(place => FlowsAt(place, seen, places))]);
        }
        finally
        {
            _seen.Value = null;
        }
    }

    /// <summary>Reports the flows like a finding, because while somebody types only findings are told at the places of now.</summary>
    private void Note(IReadOnlyList<DataFlow> flows, Rules.Events.PersonalDataReached data, RuleContext context)
    {
        if (_seen.Value is not { } seen)
            return;
        var number = seen.Count.ToString(CultureInfo.InvariantCulture);
        seen.Add(new(data.Method, flows));
        context.Report(new Finding(_flows, flows[0].Location)
        {
            Properties = ImmutableDictionary<string, string?>.Empty.Add(Number, number),
            Container = data.Method,
        });
    }

    /// <summary>Of several items that leave at one place only the first is told, as with any finding; the others of the same method left there, too.</summary>
    private static IEnumerable<DataFlow> FlowsAt(Diagnostic place, List<Seen> seen, ILookup<FileLinePositionSpan, Seen> places)
    {
        var lines = PageCode.PlaceOf(place.Location);
        var location = Location.Create(lines.Path, place.Location.SourceSpan, lines.Span);
        var told = seen[int.Parse(place.Properties[Number]!, NumberStyles.None, CultureInfo.InvariantCulture)];
        return places[told.Place]
            .Where(item => SymbolEqualityComparer.Default.Equals(item.Method, told.Method))
            .SelectMany(item => item.Flows)
            .Distinct()
            .Select(flow => flow with { Location = location });
    }

    /// <summary>The flows of one item out of a method.</summary>
    private sealed record Seen(ISymbol Method, IReadOnlyList<DataFlow> Flows)
    {
        public FileLinePositionSpan Place => Flows[0].Location.GetLineSpan();
    }
}
