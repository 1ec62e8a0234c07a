using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Purpose;
using PrivacyAnalyzers.Rules.Texts;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3007: personal data goes to a recipient in another country, or to an AI service, with nothing declared for it.</summary>
internal sealed class SentAbroadOrToAi : PrivacyRule
{
    private const string Home = "JP";

    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Hidden("PRV3007", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "手順・ルール違反の作業・操作");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        var isAi = data.Sink.Channel == Channel.Ai;
        if (data.Sink.IsNamedByUser || !(isAi || data.Sink.Country is { } country && country != Home))
            return;
        var items = data.Data.Where(item => !item.IsAgreed && PurposeFindings.TellsWho(item)).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(PurposeFindings.Of(this, data, items, isSuggestion: false, data.Sink.Recipient, Strings.Get(isAi ? "Place_Ai" : "Place_Abroad", data.Sink.Country ?? "")));
    }
}
