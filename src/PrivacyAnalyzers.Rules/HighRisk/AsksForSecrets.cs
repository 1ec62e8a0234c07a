using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.HighRisk;

/// <summary>PRV5004: a message of ours asks its reader for what must never be asked.</summary>
internal sealed class AsksForSecrets : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV5004", RuleCategories.HighRisk);

    public override IncidentClass Incident { get; } = new("おそれ", "不正アクセス", "リスク特定・分析・評価不十分");

    public override void Check(MessageSent message, RuleContext context)
    {
        foreach (var text in message.Texts.Where(text => text.Request is not null))
            context.Report(new Finding(this, text.Location, text.Request!) { Container = message.Method, Path = message.Path, Identity = text.Request! });
    }
}
