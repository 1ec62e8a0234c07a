using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Purpose;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3010: the consent that was checked covers less than what is given.</summary>
internal sealed class GivenBeyondConsent : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV3010", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "確認不足");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (!IsGivenAway(data.Sink))
            return;
        var items = data.Data.Where(item => item.Role == ArgumentRole.Content && item.IsAgreed && PurposeFindings.TellsWho(item) && (IsOtherCategory(item) || IsForOtherPurpose(item, data))).ToImmutableArray();
        if (items.IsEmpty)
            return;
        var agreed = items[0].AgreedCategories.IsEmpty
            ? (object)string.Join(", ", items[0].AgreedPurposes.Select(purpose => purpose.Path))
            : new CategoryList(items[0].AgreedCategories);
        // Where nobody said who gets it, it may be another part of the same company.
        context.Report(PurposeFindings.Of(this, data, items, isSuggestion: !data.Sink.IsNamedByUser, data.Sink.Recipient, agreed));
    }

    private static bool IsGivenAway(SinkModel sink) =>
        sink.Kind == RecipientKind.ThirdParty && !PurposeFindings.IsTrace(sink) && (sink.IsNamedByUser || sink.Channel is Channel.Http or Channel.Analytics);

    /// <summary>Who lets a number go, lets go whose it is.</summary>
    private static bool IsOtherCategory(ExposedData item) =>
        !item.AgreedCategories.IsEmpty
        && item.Classification.Categories.Any(category => !category.IsWithin(DataCategories.Name) && !item.AgreedCategories.Any(category.IsWithin));

    /// <summary>What was collected for something else is told by the rule about purposes.</summary>
    private static bool IsForOtherPurpose(ExposedData item, PersonalDataReached data) =>
        data.Purpose is { Confidence: Confidence.Declared } purpose && item.Classification.CollectedFor.IsEmpty
        && item.AgreedPurposes.Length > 0 && !item.AgreedPurposes.Any(agreed => agreed.Covers(purpose.Purpose));
}
