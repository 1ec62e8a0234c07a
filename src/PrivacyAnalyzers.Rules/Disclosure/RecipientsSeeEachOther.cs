using System.Collections.Immutable;
using System.Linq;
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
            if (recipient is not { IsMany: true, Role: ArgumentRole.To or ArgumentRole.Cc, Type: { } type } || IsBareAddress(type, context) || IsToldAtHelper(message, recipient))
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

    /// <summary>Whether the helper that sends takes the addresses out of people by itself: there they are put into one message, whoever passes the people.</summary>
    private static bool IsToldAtHelper(MessageSent message, MessageRecipient recipient) =>
        !message.Path.IsEmpty && recipient.Path.FirstOrDefault() is { Kind: FlowStepKind.Source, Location: var read }
        && !message.Method.DeclaringSyntaxReferences.Any(code => code.SyntaxTree == read.SourceTree && code.Span.Contains(read.SourceSpan));

    /// <summary>
    /// Whether the type is an address and little else, and no entry of a list that is kept, which has a key. A mailer has such a type of its own, and hands on what
    /// is in a message: whose addresses those are, whoever fills it knows.
    /// </summary>
    private static bool IsBareAddress(INamedTypeSymbol type, RuleContext context)
    {
        const int LittleElse = 3; // the address, the name shown with it, how that is encoded
        return !context.Recognizer.IsPerson(type) && context.Recognizer.IdMember(type) is null
            && type.GetMembers().OfType<IPropertySymbol>().Count(property => property is { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false }) <= LittleElse;
    }
}
