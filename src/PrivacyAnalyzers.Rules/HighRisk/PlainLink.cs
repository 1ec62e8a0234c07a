using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.HighRisk;

/// <summary>PRV5006: a message links to plain http.</summary>
internal sealed class PlainLink : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV5006", RuleCategories.HighRisk);

    public override IncidentClass Incident { get; } = new("おそれ", "不正アクセス", "プログラム設計・設定の不備");

    public override void Check(MessageSent message, RuleContext context)
    {
        foreach (var text in message.Texts.Where(text => text.PlainLink is not null))
            context.Report(new Finding(this, text.Location, text.PlainLink!) { Container = message.Method, Path = message.Path, Identity = text.PlainLink! });
    }
}
