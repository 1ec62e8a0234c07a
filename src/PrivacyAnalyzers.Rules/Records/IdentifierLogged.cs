using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4001: an identifier is written to a log, console or trace.</summary>
internal sealed class IdentifierLogged : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4001", RuleCategories.Records);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Sink.Channel is not (Channel.Log or Channel.Console))
            return;
        var items = data.Data.Where(item => item.Whole is null && IsIdentifier(item)).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(LogFindings.Of(this, data, items));
    }

    /// <summary>Account ids, addresses of devices and the like are pseudonyms: logging them is usually wanted.</summary>
    private static bool IsIdentifier(ExposedData item) =>
        item.Classification.Confidence >= Confidence.High && (item.Classification.Category.Traits & DataTraits.Pseudonym) == 0;
}
