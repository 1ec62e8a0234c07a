using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Writes down every flow of personal data to a recipient, whether a rule objects to it or not. Run it with <see cref="AnalysisRunner"/> as
/// an analyzer; it reports nothing. For one run.
/// </summary>
#pragma warning disable RS1001 // No attribute: a compiler must not load it.
public sealed class DataFlowRecorder : PrivacyAnalyzerHost
{
#pragma warning restore RS1001
    private readonly Recording _recording = new();

    /// <inheritdoc />
    public override ImmutableArray<PrivacyRule> Rules => [_recording];

    /// <summary>The flows seen so far, in an order that depends on the code alone. A file that several projects compile counts once.</summary>
    public ImmutableArray<DataFlow> Flows =>
    [
        .. _recording.Seen
            .Select(flow => (Flow: flow, Place: flow.Location.GetMappedLineSpan()))
            .OrderBy(pair => pair.Place.Path, System.StringComparer.Ordinal)
            .ThenBy(pair => pair.Place.StartLinePosition)
            .ThenBy(pair => pair.Flow.Category.Id, System.StringComparer.Ordinal)
            .ThenBy(pair => pair.Flow.Recipient, System.StringComparer.Ordinal)
            .ThenBy(pair => pair.Flow.Source, System.StringComparer.Ordinal)
            .DistinctBy(pair => (pair.Place, pair.Flow.Category, pair.Flow.Recipient, pair.Flow.Source))
            .Select(pair => pair.Flow),
    ];

    private sealed class Recording : PrivacyRule
    {
        private readonly ConcurrentQueue<DataFlow> _seen = [];

        public IEnumerable<DataFlow> Seen => _seen;

        /// <summary>Analyzers must name something that they could report.</summary>
        public override DiagnosticDescriptor Descriptor { get; } =
            new("PRVMAP", "Personal data leaves", "{0}", "Privacy.Map", DiagnosticSeverity.Hidden, isEnabledByDefault: true);

        public override IncidentClass Incident { get; } = new("", "", "");

        public override void Check(PersonalDataReached data, RuleContext context)
        {
            foreach (var item in data.Data.Where(item => item.Classification.Confidence >= Confidence.Medium))
                foreach (var category in item.Classification.Categories)
                    _seen.Enqueue(new(
                        category,
                        item.Classification.CollectedFor,
                        data.Purpose?.Purpose,
                        data.Purpose?.Confidence == Confidence.Declared,
                        data.Sink.Recipient,
                        data.Sink.Kind,
                        data.Sink.Country,
                        data.Sink.Channel,
                        data.Controller,
                        item.Text,
                        (item.Whole ?? item.Source.ContainingType)?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
                        item.Location)
                    {
                        IsPromotional = data.Purpose?.IsPromotional == true,
                        IsTransactional = data.Purpose?.IsTransactional == true,
                        IsRecipientDeclared = data.Sink.IsNamedByUser,
                        PurposeReason = data.Purpose?.Reason,
                    });
        }
    }
}
