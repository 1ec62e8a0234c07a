using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>PRV2005: the query that picks the recipients leaves the opt-out filter out.</summary>
internal sealed class QueryLeavesOptOutOut : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV2005", RuleCategories.OptOut);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "手順・ルール違反の作業・操作");

    public override bool DependsOnPurpose => true;

    public override void Check(MessageSent message, RuleContext context)
    {
        foreach (var recipient in message.Recipients)
            if (Promotion.IsUnchecked(message, recipient, context.Recognizer) && Promotion.MistakeOf(recipient) == Mistake.QueryForgets)
                context.Report(Promotion.Finding(this, message, recipient, recipient.Query!.GetLocation()));
    }
}
