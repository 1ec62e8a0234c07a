using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>PRV2001: a message is sent with no opt-out or consent check on its recipient.</summary>
internal sealed class SentWithoutOptOutCheck : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV2001", RuleCategories.OptOut);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "確認不足", "事例2");

    public override bool DependsOnPurpose => true;

    public override void Check(MessageSent message, RuleContext context)
    {
        foreach (var recipient in message.Recipients)
            if (Promotion.IsUnchecked(message, recipient, context.Recognizer) && Promotion.MistakeOf(recipient) == Mistake.NothingChecks)
                context.Report(Promotion.Finding(this, message, recipient, message.Site.GetLocation()));
    }
}
