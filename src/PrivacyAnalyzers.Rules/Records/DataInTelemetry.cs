using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4005: personal data in telemetry: tags of spans and metrics, crash reports, usage analytics.</summary>
internal sealed class DataInTelemetry : RecordRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4005", RuleCategories.Records);

    protected override bool LeavesTrace(SinkModel sink) => sink.Channel is Channel.Telemetry or Channel.Analytics;

    protected override bool MustNotStandIn(ExposedData item) => TellsWho(item);
}
