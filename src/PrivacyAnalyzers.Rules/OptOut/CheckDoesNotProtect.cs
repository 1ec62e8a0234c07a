using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>PRV2004: there is a check, and it does not keep the message from those who declined.</summary>
internal sealed class CheckDoesNotProtect : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV2004", RuleCategories.OptOut);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "プログラム設計・設定の不備");

    public override bool DependsOnPurpose => true;

    public override void Check(MessageSent message, RuleContext context)
    {
        foreach (var recipient in message.Recipients)
            if (Promotion.IsUnchecked(message, recipient, context.Recognizer) && Promotion.MistakeOf(recipient) == Mistake.CheckFails)
                context.Report(Promotion.Finding(this, message, recipient, message.Site.GetLocation()));
    }
}
