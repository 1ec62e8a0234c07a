using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.HighRisk;

/// <summary>PRV5003: an unmasked card or bank account number leaves the process.</summary>
internal sealed class MoneyNumberExposed : HighRiskRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV5003", RuleCategories.HighRisk);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    protected override bool IsOfKind(ExposedData item) => HighRiskData.IsMoney(item);

    /// <summary>Payment services, and the bodies of requests to them, are where these numbers have to go.</summary>
    protected override bool IsExposed(ExposedData item, PersonalDataReached data, RuleContext context) =>
        item.Role == ArgumentRole.Url || IsReadByMany(data.Sink.Channel) || IsTold(item, data.Sink) || data.Sink.Channel is Channel.Storage or Channel.File;

    /// <summary>A file may be the list of transfers for the bank.</summary>
    protected override bool IsGuess(ExposedData item, PersonalDataReached data) => data.Sink.Channel == Channel.File;
}
