using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>Promotional messages and whether their recipients want them.</summary>
internal static class Promotion
{
    /// <summary>
    /// Whether a promotional message goes to somebody of whom nothing in sight checked that they want it. Receipts, codes and
    /// other messages that a contract calls for need no check; people who come from a caller are judged there.
    /// </summary>
    public static bool IsUnchecked(MessageSent message, MessageRecipient recipient, Recognizer recognizer) =>
        message.Purpose is { IsPromotional: true, Confidence: >= Confidence.Medium } purpose
        && (purpose.Confidence == Confidence.Declared || IsPerson(recipient, recognizer))
        && recipient is { IsChecked: false, IsOptedInByType: false, IsLeftToCaller: false };

    /// <summary>A guessed purpose and a bare address (a test mail's, a setting's) together are too little to go by.</summary>
    private static bool IsPerson(MessageRecipient recipient, Recognizer recognizer) =>
        recipient.Type is { } type && (!recipient.States.IsEmpty || recognizer.IsPerson(type));

    /// <summary>
    /// Whether a query in sight picked the recipient from people who carry an opt-out state without looking at it. One that looked
    /// and kept the wrong people is another mistake.
    /// </summary>
    public static bool IsPickedByQuery(MessageRecipient recipient) => recipient is { Query: not null, States.IsEmpty: false, IsRefused: false };

    public static Finding Finding(PrivacyRule rule, MessageSent message, MessageRecipient recipient, Location location)
    {
        var state = recipient.States.OrderByDescending(candidate => candidate.State.Confidence).FirstOrDefault();
        var path = recipient.Path;
        return new Finding(rule, location, recipient.Text, message.Sink.Recipient, message.Purpose!.Purpose.Path, state.Member?.Name ?? "—")
        {
            Path = path,
            Container = message.Method,
            Identity = recipient.Text + ">" + message.Sink.Recipient,
            Properties = ImmutableDictionary<string, string?>.Empty
                .Add(FindingProperties.Person, recipient.Expression)
                .Add(FindingProperties.StateMember, state.Member?.Name)
                .Add(FindingProperties.StateAllows, state.Member is null ? null : Allows(state.State))
                .Add(FindingProperties.Purpose, message.Purpose.Purpose.Path)
                .Add(FindingProperties.Recipient, message.Sink.Recipient),
        };
    }

    private static string? Allows(ContactState state) => state switch
    {
        { AllowedValue: true } => "true",
        { AllowedValue: false } => "false",
        { AllowedWhenNull: true } => "null",
        _ => null,
    };
}
