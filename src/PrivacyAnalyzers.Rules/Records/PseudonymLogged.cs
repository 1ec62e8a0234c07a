using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4008: a pseudonymous identifier is written to a log; off unless a preset turns it on.</summary>
internal sealed class PseudonymLogged : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Hidden("PRV4008", RuleCategories.Records);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Sink.Channel is not (Channel.Log or Channel.Console))
            return;
        var items = data.Data
            .Where(item => item.Whole is null && item.Classification.Confidence >= Confidence.Medium && (item.Classification.Category.Traits & DataTraits.Pseudonym) != 0)
            .ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(RecordFindings.Of(this, data, items));
    }
}
