using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3008: what was meant for one recipient is still in the message to the next.</summary>
internal sealed class CarriedOverToTheNext : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV3008", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("漏えい", "誤送信", "プログラム設計・設定の不備");

    public override void Check(MessageSent message, RuleContext context)
    {
        foreach (var carried in message.CarriedOver)
            context.Report(new Finding(this, carried.Location, carried.Text, carried.Holder, message.Sink.Recipient)
            {
                Path = message.Path,
                Container = message.Method,
                Identity = carried.Text + ">" + carried.Holder,
                Properties = ImmutableDictionary<string, string?>.Empty
                    .Add(FindingProperties.Recipient, message.Sink.Recipient)
                    .Add(FindingProperties.Holder, carried.CanBeCleared ? carried.Holder : null),
            });
    }
}
