using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3006: the recipients of a message can see each other.</summary>
internal sealed class RecipientsSeeEachOther : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV3006", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("漏えい", "誤送信", "作業・操作ミス");

    public override void Check(MessageSent message, RuleContext context)
    {
        // A message that a loop fills and never empties: that is told instead, and repaired there.
        foreach (var recipient in message.CarriedOver.IsEmpty ? message.Recipients : ImmutableArray<MessageRecipient>.Empty)
        {
            // A mailer's own type of addresses says nothing of whose they are: whoever fills the message knows.
            if (recipient is not { IsMany: true, Role: ArgumentRole.To or ArgumentRole.Cc, Type: { } type } || !context.Recognizer.IsPerson(type))
                continue;
            context.Report(new Finding(this, recipient.Location, recipient.Text, recipient.Role == ArgumentRole.To ? "To" : "Cc")
            {
                Path = recipient.Path,
                Container = message.Method,
                Identity = recipient.Text + ">" + message.Sink.Recipient,
                Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Recipient, message.Sink.Recipient),
            });
        }
    }
}
