using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4005: personal data in telemetry: tags of spans and metrics, crash reports, usage analytics.</summary>
internal sealed class DataInTelemetry : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4005", RuleCategories.Records);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Sink.Channel is not (Channel.Telemetry or Channel.Analytics))
            return;
        var items = data.Data.Where(RecordFindings.IsIdentifier).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(RecordFindings.Of(this, data, items));
    }
}
