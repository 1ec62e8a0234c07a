using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Texts;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3003: one person's data is sent to another person's address, or to a relative or contact of theirs.</summary>
internal sealed class ToldToAnotherPerson : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV3003", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("漏えい", "誤送信", "確認不足", "事例8");

    public override void Check(MessageSent message, RuleContext context)
    {
        foreach (var told in message.ToldToAnother)
            context.Report(new Finding(this, told.Location, told.Text, message.Sink.Recipient, told.Reader, Strings.Get(told.IsRelative ? "Reader_Relative" : "Reader_Stranger"))
            {
                Path = told.Path,
                Data = told.Data,
                Container = message.Method,
                Identity = told.Text + ">" + told.Reader,
                Properties = ImmutableDictionary<string, string?>.Empty
                    .Add(FindingProperties.Recipient, message.Sink.Recipient)
                    .Add(FindingProperties.Reader, told.IsRelative ? told.Reader : null),
            });
    }
}
