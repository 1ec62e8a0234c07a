using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>PRV2003: the recipients come from a copy and are not checked against the members as they are.</summary>
internal sealed class RecipientsFromCopy : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV2003", RuleCategories.OptOut);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "確認不足", "事例2");

    public override bool DependsOnPurpose => true;

    public override void Check(MessageSent message, RuleContext context)
    {
        foreach (var recipient in message.Recipients)
            if (Promotion.IsUnchecked(message, recipient, context.Recognizer) && Promotion.MistakeOf(recipient) == Mistake.FromCopy)
                context.Report(Promotion.Finding(this, message, recipient, message.Site.GetLocation()));
    }
}
