using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>PRV2002: a message goes to somebody who may have left.</summary>
internal sealed class RecipientMayHaveLeft : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV2002", RuleCategories.OptOut);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "確認不足", "事例1");

    public override bool DependsOnPurpose => true;

    public override void Check(MessageSent message, RuleContext context)
    {
        // What a contract still calls for goes to former customers too: a last invoice, an answer.
        if (message.Purpose is not { IsTransactional: false, Confidence: >= Confidence.Medium })
            return;
        foreach (var recipient in message.Recipients)
            if (recipient is { Leaving.IsEmpty: false, IsMember: false, IsPassedIn: false } && !Promotion.IsUnchecked(message, recipient, context.Recognizer))
                context.Report(Promotion.Finding(this, message, recipient, message.Site.GetLocation(), recipient.Leaving[0]));
    }
}
