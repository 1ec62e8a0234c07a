using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4002: a whole person goes into a log.</summary>
internal sealed class WholePersonLogged : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4002", RuleCategories.Records);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Sink.Channel is not (Channel.Log or Channel.Console))
            return;
        foreach (var whole in data.Data.Where(item => item.Whole is not null).GroupBy(item => item.Text))
            if (whole.Any(RecordFindings.IsIdentifier))
                context.Report(RecordFindings.OfWhole(this, data, whole.ToImmutableArray()));
    }
}
