using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Records;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3001: personal data goes to a third party without a consent check.</summary>
internal sealed class GivenWithoutConsent : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV3001", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "確認不足", "事例6");

    /// <summary>Who is a third party and who works on one's behalf, no name tells: only recipients that somebody declared are judged.</summary>
    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Sink is not { IsNamedByUser: true, Kind: RecipientKind.ThirdParty } || data.Sink.Channel is Channel.Log or Channel.Console or Channel.Exception)
            return;
        var items = data.Data.Where(item => !item.IsAgreed && IsGiven(item) && !IsMatterOfPurpose(item, data)).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(RecordFindings.Of(this, data, items));
    }

    private static bool IsGiven(ExposedData item) =>
        item.Role != ArgumentRole.Url && item.Classification.Confidence >= Confidence.High && (item.Classification.Category.Traits & DataTraits.Pseudonym) == 0;

    /// <summary>
    /// Whether the rule about purposes judges it: what was collected for something else is told there, and who declares on both sides
    /// what the data is for has answered the question.
    /// </summary>
    private static bool IsMatterOfPurpose(ExposedData item, PersonalDataReached data) =>
        data.Purpose is { } purpose && !item.Classification.CollectedFor.IsEmpty
        && (purpose.Confidence == Confidence.Declared || !item.Classification.CollectedFor.Any(collected => collected.Covers(purpose.Purpose)));
}
