using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>PRV2007: the code switches off what would have kept the message from those who declined.</summary>
internal sealed class CheckBypassed : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV2007", RuleCategories.OptOut);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "自己判断による誤った対応");

    public override bool DependsOnPurpose => true;

    public override void Check(MessageSent message, RuleContext context)
    {
        foreach (var recipient in message.Recipients)
            if (Promotion.IsUnchecked(message, recipient, context.Recognizer) && Promotion.MistakeOf(recipient) == Mistake.Bypassed)
                context.Report(Promotion.Finding(this, message, recipient, recipient.Bypass!.GetLocation()));
    }
}
