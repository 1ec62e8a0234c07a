using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.HighRisk;

/// <summary>PRV5001: My Number is used outside the affairs that the law lists, or shown, logged or sent.</summary>
internal sealed class MyNumberExposed : HighRiskRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV5001", RuleCategories.HighRisk);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤表示", "手順・ルール違反の作業・操作");

    protected override bool IsOfKind(ExposedData item) => HighRiskData.IsMyNumber(item);

    /// <summary>The affairs that the law lists hand the number on to offices and to the systems that write to them; no affair needs it in a log or a message.</summary>
    protected override bool IsExposed(ExposedData item, PersonalDataReached data, RuleContext context) =>
        !IsHandedOn(item, data) || data.Purpose is not { } purpose || !context.Recognizer.IsListedAffair(purpose.Purpose);

    /// <summary>Handed on by code that does not say for what: it may serve such an affair.</summary>
    protected override bool IsGuess(ExposedData item, PersonalDataReached data) => data.Purpose is null && IsHandedOn(item, data);

    private static bool IsHandedOn(ExposedData item, PersonalDataReached data) =>
        item.Role != ArgumentRole.Url && data.Sink.Channel is Channel.Http or Channel.File or Channel.Queue or Channel.Payment or Channel.Web;
}
